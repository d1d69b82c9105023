package io.openaisdk.api.audio;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A request to create a custom voice. */
@ApiModel
public interface VoiceCreateParams extends Params {

    /**
     * Name to give to the voice.
     *
     * @return the value
     */
    String name();

    /**
     * Audio file with a sample of the voice, such as {@code audio/mpeg}, {@code audio/wav} or {@code audio/ogg}. At
     * most 10 MiB.
     *
     * @return the value
     */
    FileUpload audioSample();

    /**
     * Identifier of the consent recording, such as {@code cons_1234}.
     *
     * @return the value
     */
    String consent();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VoiceCreateParamsBuilder builder() {
        return ModelRuntime.builder(VoiceCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VoiceCreateParamsBuilder toBuilder();
}
