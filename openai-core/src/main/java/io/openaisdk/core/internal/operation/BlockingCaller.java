package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import org.jspecify.annotations.Nullable;

/** Makes calls for the generated services. */
public interface BlockingCaller {

    /**
     * Makes a call and waits for its result.
     *
     * @param <T> the result of the operation
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments the path parameters, in their order
     * @return the result; null only for operations without one
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the generated services pair each operation with its result
    <T> T call(Operation operation, @Nullable Params params, Object... pathArguments);
}
