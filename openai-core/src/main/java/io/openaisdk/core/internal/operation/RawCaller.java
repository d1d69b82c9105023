package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import org.jspecify.annotations.Nullable;

/** What the generated raw services call. */
public interface RawCaller {

    /**
     * Makes a call and waits for its answer.
     *
     * @param <T> what the operation gives
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments what goes into the path, in its order
     * @return the answer
     */
    <T> RawResponse<T> call(Operation operation, @Nullable Params params, Object... pathArguments);
}
