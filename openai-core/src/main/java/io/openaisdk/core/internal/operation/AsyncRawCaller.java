package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes calls for the generated asynchronous raw services. */
public interface AsyncRawCaller {

    /**
     * Makes a call.
     *
     * @param <T> the result of the operation
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments the path parameters, in their order
     * @return the response
     */
    <T> CompletableFuture<RawResponse<T>> call(Operation operation, @Nullable Params params, Object... pathArguments);
}
