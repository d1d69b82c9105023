package io.openaisdk.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Events that are decoded while they arrive, with back-pressure.
 *
 * <p>The call is made when a subscriber comes, and only one may. Its subscription is cold, sends no more than what was requested, and
 * ends with exactly one signal; canceling it aborts the exchange at once. Signals come one after the other, on the executor of the
 * client, where a subscriber may block; on threads of the transport, where it must not, only if the client was built so.
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
     * Makes the call and hands each event to a function on an executor of the caller's, one after the other.
     *
     * @param action what to do with an event; it may block there. An exception it throws aborts the exchange and fails the future
     * @param executor runs the action; when it refuses, the exchange is aborted and the future fails
     * @return completes after the last event, or with the failure; canceling it aborts the exchange
     * @throws IllegalStateException if there was a subscriber before
     */
    CompletableFuture<Void> forEach(Consumer<? super E> action, Executor executor);

    /**
     * Returns the HTTP metadata of the response.
     *
     * @return completes with status, headers, request id and rate limits before the first event; fails when the call does before
     *     that, is canceled when the exchange is, and stays open while there is no subscriber
     */
    CompletableFuture<HttpInfo> http();
}
