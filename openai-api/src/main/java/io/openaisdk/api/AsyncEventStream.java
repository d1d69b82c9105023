package io.openaisdk.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Events that are decoded while they arrive, with back-pressure.
 *
 * <p>The call is made when a subscriber comes, and only one may. Its subscription is cold, sends no more than what was asked
 * for, and ends with exactly one signal; canceling it aborts the exchange at once. Signals come one after the other, on
 * threads of the transport: a subscriber must not block in them.
 *
 * @param <E> the events
 */
public interface AsyncEventStream<E> extends Flow.Publisher<E> {

    /**
     * Makes the call and hands each event to a function.
     *
     * @param action what to do with an event; an exception it throws aborts the exchange and fails the future
     * @return completes after the last event, or with the failure; canceling it aborts the exchange
     * @throws IllegalStateException if there was a subscriber before
     */
    CompletableFuture<Void> forEach(Consumer<? super E> action);

    /**
     * Gives the HTTP facts of the answer.
     *
     * @return completes with status, headers, request id and rate limits before the first event; fails when the call does before
     *     that, is canceled when the exchange is, and stays open while there is no subscriber
     */
    CompletableFuture<HttpInfo> http();
}
