package io.openaisdk.api.realtime;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** How to turn down an incoming SIP call. */
@ApiModel
public interface CallRejectParams extends Params {

    /**
     * SIP status code with which the call is declined. Default: {@code 603} (Decline).
     *
     * @return the value; empty when absent
     */
    Optional<Long> statusCode();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CallRejectParamsBuilder builder() {
        return ModelRuntime.builder(CallRejectParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CallRejectParamsBuilder toBuilder();
}
