package io.openaisdk.core.internal.operation;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.Params;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Stands in for the engine. */
public interface AsyncCaller {
    /** Calls. */
    <T> CompletableFuture<T> call(Operation operation, @Nullable Params params, Object... pathArguments);

    /** Streams. */
    <E> AsyncEventStream<E> stream(Operation operation, @Nullable Params params, Object... pathArguments);
}
