package io.openaisdk.api.audio;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A request to relabel a voice consent recording. */
@ApiModel
public interface VoiceConsentUpdateParams extends Params {

    /**
     * New label of the recording.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VoiceConsentUpdateParamsBuilder builder() {
        return ModelRuntime.builder(VoiceConsentUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VoiceConsentUpdateParamsBuilder toBuilder();
}
