package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import org.jspecify.annotations.Nullable;

/** Stands in for the engine. */
public interface RawCaller {
    /** Calls. */
    <T> RawResponse<T> call(Operation operation, @Nullable Params params, Object... pathArguments);
}
