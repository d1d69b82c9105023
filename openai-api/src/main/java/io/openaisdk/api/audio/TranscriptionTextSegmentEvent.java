package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event with a finished segment and its speaker, sent only for streamed {@code diarized_json} output. */
@ApiModel
public non-sealed interface TranscriptionTextSegmentEvent extends Model, TranscriptionStreamEvent {

    /**
     * Discriminator of this event, always {@code transcript.text.segment}.
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
     * Label of the speaker.
     *
     * @return the value
     */
    String speaker();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionTextSegmentEventBuilder builder() {
        return ModelRuntime.builder(TranscriptionTextSegmentEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionTextSegmentEventBuilder toBuilder();
}
