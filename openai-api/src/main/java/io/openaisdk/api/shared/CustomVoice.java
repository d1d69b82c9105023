package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A voice of your own. */
@ApiModel
public non-sealed interface CustomVoice extends Model, AudioVoice {

    /**
     * ID of your own voice, for example {@code voice_1234}.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CustomVoiceBuilder builder() {
        return ModelRuntime.builder(CustomVoice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CustomVoiceBuilder toBuilder();
}
