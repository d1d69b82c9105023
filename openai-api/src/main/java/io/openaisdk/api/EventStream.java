package io.openaisdk.api;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Events that are decoded while they arrive.
 *
 * <p>It is read once, by one thread at a time; reading waits for the next event. It must be closed, best by
 * {@code try}-with-resources: closing before the end aborts the exchange at once, so that the service stops working. It may be
 * closed by another thread, after which reading ends quietly. Failures surface where the events are read, as an
 * {@link io.openaisdk.api.errors.OpenAIException}.
 *
 * @param <E> the events
 */
public interface EventStream<E> extends Iterable<E>, AutoCloseable {

    /**
     * Gives the events.
     *
     * @return the only iterator
     * @throws IllegalStateException if it was asked for before
     */
    @Override
    Iterator<E> iterator();

    /**
     * Gives the events as a sequential stream; closing it closes this too.
     *
     * @return the events
     * @throws IllegalStateException if the events were asked for before
     */
    Stream<E> stream();

    /**
     * Gives the HTTP facts of the answer.
     *
     * @return status, headers, request id and rate limits
     */
    HttpInfo http();

    /** Ends the exchange and frees its connection; it may be called more than once. */
    @Override
    void close();
}
