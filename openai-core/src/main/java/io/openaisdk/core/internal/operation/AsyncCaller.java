package io.openaisdk.core.internal.operation;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.Params;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the generated asynchronous services call. */
public interface AsyncCaller {

    /**
     * Makes a call.
     *
     * @param <T> what the operation gives
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments what goes into the path, in its order
     * @return the result
     */
    <T> CompletableFuture<T> call(Operation operation, @Nullable Params params, Object... pathArguments);

    /**
     * Prepares a call whose answer is a stream of events.
     *
     * @param <E> the events
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments what goes into the path, in its order
     * @return the events; the call is made when somebody subscribes
     */
    <E> AsyncEventStream<E> stream(Operation operation, @Nullable Params params, Object... pathArguments);
}
