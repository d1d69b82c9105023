package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a consent recording was deleted. */
@ApiModel
public interface VoiceConsentDeleted extends Model {

    /**
     * Kind of this object, always {@code audio.voice_consent}.
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
     * Success flag of the deletion.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VoiceConsentDeletedBuilder builder() {
        return ModelRuntime.builder(VoiceConsentDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VoiceConsentDeletedBuilder toBuilder();
}
