package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A detailed transcript with duration, segments and words. */
@ApiModel
public non-sealed interface TranscriptionVerbose extends Model, TranscriptionCreateResponse {

    /**
     * Task that was carried out, always {@code transcribe}.
     *
     * @return the value; empty when absent
     */
    @Constant("transcribe")
    Optional<String> task();

    /**
     * Language that the input audio is in.
     *
     * @return the value
     */
    String language();

    /**
     * Length of the audio, in seconds.
     *
     * @return the value
     */
    double duration();

    /**
     * Transcript of the audio.
     *
     * @return the value
     */
    @Override
    String text();

    /**
     * Single words of the transcript with their times.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionWord> words();

    /**
     * Parts of the transcript with their details.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionSegment> segments();

    /**
     * Usage by duration of the audio, for models billed that way.
     *
     * @return the value; empty when absent
     */
    Optional<TranscriptionUsageDuration> usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionVerboseBuilder builder() {
        return ModelRuntime.builder(TranscriptionVerbose.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionVerboseBuilder toBuilder();
}
