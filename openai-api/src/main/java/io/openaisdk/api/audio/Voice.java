package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A custom voice for audio output. */
@ApiModel
public interface Voice extends Model {

    /**
     * Kind of this object, always {@code audio.voice}.
     *
     * @return the value
     */
    @Constant("audio.voice")
    String object();

    /**
     * Identifier of the voice, by which requests refer to it.
     *
     * @return the value
     */
    String id();

    /**
     * Name given to the voice.
     *
     * @return the value
     */
    String name();

    /**
     * Time of the voice's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VoiceBuilder builder() {
        return ModelRuntime.builder(Voice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VoiceBuilder toBuilder();
}
