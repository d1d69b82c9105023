package io.openaisdk.api.realtime;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Part;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The SDP offer of a new WebRTC call, with an optional session configuration for it. */
@ApiModel
public interface CallCreateParams extends Params {

    /**
     * SDP offer of the caller, for WebRTC.
     *
     * @return the value
     */
    @Part("application/sdp")
    String sdp();

    /**
     * Session configuration to apply before the call begins, with the same fields as for a client secret.
     *
     * @return the value; empty when absent
     */
    @Part("application/json")
    Optional<RealtimeSessionCreateRequest> session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CallCreateParamsBuilder builder() {
        return ModelRuntime.builder(CallCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CallCreateParamsBuilder toBuilder();
}
