package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import org.jspecify.annotations.Nullable;

/** What the generated services call. */
public interface BlockingCaller {

    /**
     * Makes a call and waits for its result.
     *
     * @param <T> what the operation gives
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments what goes into the path, in its order
     * @return the result; null only for operations without one
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the generated services pair each operation with its result
    <T> T call(Operation operation, @Nullable Params params, Object... pathArguments);
}
