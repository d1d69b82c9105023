package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A recording in which a speaker consents to the creation of a custom voice. */
@ApiModel
public interface VoiceConsent extends Model {

    /**
     * Kind of the object, always {@code audio.voice_consent}.
     *
     * @return the value
     */
    @Constant("audio.voice_consent")
    String object();

    /**
     * Identifier of the consent recording.
     *
     * @return the value
     */
    String id();

    /**
     * Label that was given to the recording at upload.
     *
     * @return the value
     */
    String name();

    /**
     * Language of the consent phrase, as a BCP 47 tag such as {@code en-US}.
     *
     * @return the value
     */
    String language();

    /**
     * Time of the consent recording's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VoiceConsentBuilder builder() {
        return ModelRuntime.builder(VoiceConsent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VoiceConsentBuilder toBuilder();
}
