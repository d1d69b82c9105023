package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the generated asynchronous raw services call. */
public interface AsyncRawCaller {

    /**
     * Makes a call.
     *
     * @param <T> what the operation gives
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments what goes into the path, in its order
     * @return the answer
     */
    <T> CompletableFuture<RawResponse<T>> call(Operation operation, @Nullable Params params, Object... pathArguments);
}
