package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Stands in for the engine. */
public interface AsyncRawCaller {
    /** Calls. */
    <T> CompletableFuture<RawResponse<T>> call(Operation operation, @Nullable Params params, Object... pathArguments);
}
