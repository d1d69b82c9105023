package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Audio data together with its format. */
@ApiModel
public interface EvalInputAudioData extends Model {

    /**
     * The audio, encoded as Base64.
     *
     * @return the value
     */
    String data();

    /**
     * Format of the audio: {@code mp3} or {@code wav}.
     *
     * @return the value
     */
    EvalInputAudioDataFormat format();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalInputAudioDataBuilder builder() {
        return ModelRuntime.builder(EvalInputAudioData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalInputAudioDataBuilder toBuilder();
}
