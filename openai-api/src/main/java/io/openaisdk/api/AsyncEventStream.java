package io.openaisdk.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Events that are decoded while they arrive, with back-pressure.
 *
 * <p>The call is made when the subscriber subscribes; there can be only one. A subscriber gets no more events than it requested, then one
 * terminal signal; canceling the subscription aborts the exchange at once. Signals come one after another, on the executor of the
 * client, where a subscriber may block. If the client was built with {@code eventsOnTransportThread}, they come on threads of the
 * transport, where a subscriber MUST NOT block.
 *
 * @param <E> the events
 */
public interface AsyncEventStream<E> extends Flow.Publisher<E> {

    /**
     * Makes the call and passes each event to a function.
     *
     * @param action takes an event; an exception it throws aborts the exchange and fails the future
     * @return completes after the last event, or with the failure; canceling it aborts the exchange
     * @throws IllegalStateException if there was a subscriber before
     */
    CompletableFuture<Void> forEach(Consumer<? super E> action);

    /**
     * Makes the call and passes each event to a function on an executor of the caller's, one after another.
     *
     * @param action takes an event; it may block there. An exception it throws aborts the exchange and fails the future
     * @param executor runs the action; when it refuses, the exchange is aborted and the future fails
     * @return completes after the last event, or with the failure; canceling it aborts the exchange
     * @throws IllegalStateException if there was a subscriber before
     */
    CompletableFuture<Void> forEach(Consumer<? super E> action, Executor executor);

    /**
     * Returns the HTTP metadata of the response.
     *
     * @return completes with status, headers, request id and rate limits before the first event. Where events are delivered on threads
     *     of the transport, it completes on the executor of the client, perhaps after the first event. It fails if the call fails
     *     before that, is canceled if the subscription is, and does not complete while there is no subscriber
     */
    CompletableFuture<HttpInfo> http();
}
