package io.openaisdk.api.realtime;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The destination to which a SIP call is to be transferred. */
@ApiModel
public interface CallReferParams extends Params {

    /**
     * URI for the SIP {@code Refer-To} header, such as {@code tel:+14155550123} or {@code sip:agent@example.com}.
     *
     * @return the value
     */
    String targetUri();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CallReferParamsBuilder builder() {
        return ModelRuntime.builder(CallReferParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CallReferParamsBuilder toBuilder();
}
