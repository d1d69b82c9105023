package io.openaisdk.api;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Events that are decoded while they arrive.
 *
 * <p>It is read once, by one thread at a time; reading waits for the next event. It must be closed, best by
 * {@code try}-with-resources: closing before the end aborts the exchange at once, so that the service stops generating. Another
 * thread may close it; reading then ends without an exception. Failures are thrown where the events are read, as an
 * {@link io.openaisdk.api.errors.OpenAIException}.
 *
 * @param <E> the events
 */
public interface EventStream<E> extends Iterable<E>, AutoCloseable {

    /**
     * Returns the events.
     *
     * @return the only iterator
     * @throws IllegalStateException if it was asked for before
     */
    @Override
    Iterator<E> iterator();

    /**
     * Returns the events as a sequential stream; closing it closes this stream of events too.
     *
     * @return the events
     * @throws IllegalStateException if the events were asked for before
     */
    Stream<E> stream();

    /**
     * Returns the HTTP metadata of the response.
     *
     * @return status, headers, request id and rate limits
     */
    HttpInfo http();

    /** Ends the exchange and frees its connection; it may be called more than once. */
    @Override
    void close();
}
