package io.openaisdk.api.audio;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A request to store a recording in which a speaker consents to the use of a voice. */
@ApiModel
public interface VoiceConsentCreateParams extends Params {

    /**
     * Label of the consent recording.
     *
     * @return the value
     */
    String name();

    /**
     * Audio file with the spoken consent, such as {@code audio/mpeg}, {@code audio/wav} or {@code audio/ogg}. At most
     * 10 MiB.
     *
     * @return the value
     */
    FileUpload recording();

    /**
     * Language of the consent phrase, as a BCP 47 tag such as {@code en-US}.
     *
     * @return the value
     */
    String language();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VoiceConsentCreateParamsBuilder builder() {
        return ModelRuntime.builder(VoiceConsentCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VoiceConsentCreateParamsBuilder toBuilder();
}
