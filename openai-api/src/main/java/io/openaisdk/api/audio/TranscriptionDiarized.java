package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A transcript with speaker labels: the full text and the segments of each speaker. */
@ApiModel
public non-sealed interface TranscriptionDiarized extends Model, TranscriptionCreateResponse {

    /**
     * Task that was carried out, always {@code transcribe}.
     *
     * @return the value
     */
    @Constant("transcribe")
    String task();

    /**
     * Length of the audio, in seconds.
     *
     * @return the value
     */
    double duration();

    /**
     * Transcript of the whole audio, joined into one text.
     *
     * @return the value
     */
    @Override
    String text();

    /**
     * Parts of the transcript, each with times and a speaker label.
     *
     * @return the items
     */
    @Required
    List<TranscriptionDiarizedSegment> segments();

    /**
     * Usage of the request, in tokens or in duration.
     *
     * @return the value; empty when absent
     */
    Optional<TranscriptionUsage> usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionDiarizedBuilder builder() {
        return ModelRuntime.builder(TranscriptionDiarized.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionDiarizedBuilder toBuilder();
}
