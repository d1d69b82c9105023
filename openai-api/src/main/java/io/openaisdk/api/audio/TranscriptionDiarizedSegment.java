package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A piece of transcript with its speaker. */
@ApiModel
public interface TranscriptionDiarizedSegment extends Model {

    /**
     * Discriminator of this segment, always {@code transcript.text.segment}.
     *
     * @return the value
     */
    @Constant("transcript.text.segment")
    String type();

    /**
     * ID of the segment.
     *
     * @return the value
     */
    String id();

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
     * Label of the speaker: a known name where given, or else a capital letter in sequence.
     *
     * @return the value
     */
    String speaker();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionDiarizedSegmentBuilder builder() {
        return ModelRuntime.builder(TranscriptionDiarizedSegment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionDiarizedSegmentBuilder toBuilder();
}
