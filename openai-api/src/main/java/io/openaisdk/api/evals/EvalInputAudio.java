package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Audio as input for the model. */
@ApiModel
public non-sealed interface EvalInputAudio extends Model, EvalItemContentItem {

    /**
     * Discriminator of this input, always {@code input_audio}.
     *
     * @return the value
     */
    @Constant("input_audio")
    String type();

    /**
     * Audio data together with its format.
     *
     * @return the value
     */
    EvalInputAudioData inputAudio();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalInputAudioBuilder builder() {
        return ModelRuntime.builder(EvalInputAudio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalInputAudioBuilder toBuilder();
}
