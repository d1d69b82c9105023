package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A segment of a transcription. */
@ApiModel
public interface TranscriptionSegment extends Model {

    /**
     * ID of the segment.
     *
     * @return the value
     */
    long id();

    /**
     * Seek offset of the segment.
     *
     * @return the value
     */
    long seek();

    /**
     * Start of the segment, in seconds.
     *
     * @return the value
     */
    double start();

    /**
     * End of the segment, in seconds.
     *
     * @return the value
     */
    double end();

    /**
     * Text of the segment.
     *
     * @return the value
     */
    String text();

    /**
     * IDs of the tokens of the text.
     *
     * @return the items
     */
    @Required
    List<Long> tokens();

    /**
     * Sampling temperature that produced the segment.
     *
     * @return the value
     */
    double temperature();

    /**
     * Mean log probability of the segment; a value below -1 suggests that it failed.
     *
     * @return the value
     */
    double avgLogprob();

    /**
     * Compression ratio of the segment; a value above 2.4 suggests that it failed.
     *
     * @return the value
     */
    double compressionRatio();

    /**
     * Probability that the segment holds no speech; above 1.0, with {@code avg_logprob} under -1, it counts as silent.
     *
     * @return the value
     */
    double noSpeechProb();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionSegmentBuilder builder() {
        return ModelRuntime.builder(TranscriptionSegment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionSegmentBuilder toBuilder();
}
