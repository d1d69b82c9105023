package io.openaisdk.core.internal.operation;

import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import org.jspecify.annotations.Nullable;

/** Makes calls for the generated raw services. */
public interface RawCaller {

    /**
     * Makes a call and waits for its response.
     *
     * @param <T> the result of the operation
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments the path parameters, in their order
     * @return the response
     */
    <T> RawResponse<T> call(Operation operation, @Nullable Params params, Object... pathArguments);
}
