package io.openaisdk.core.internal.operation;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.Params;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes calls for the generated asynchronous services. */
public interface AsyncCaller {

    /**
     * Makes a call.
     *
     * @param <T> the result of the operation
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments the path parameters, in their order
     * @return the result
     */
    <T> CompletableFuture<T> call(Operation operation, @Nullable Params params, Object... pathArguments);

    /**
     * Prepares a call whose response is a stream of events.
     *
     * @param <E> the events
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments the path parameters, in their order
     * @return the events; the call is made on subscription
     */
    <E> AsyncEventStream<E> stream(Operation operation, @Nullable Params params, Object... pathArguments);
}
