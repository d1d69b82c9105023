package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A part of a message of the model. */
@ApiModel
public interface RealtimeConversationItemMessageAssistantContent extends Model {

    /**
     * Kind of content, {@code output_text} or {@code output_audio}, as {@code output_modalities} of the session
     * demands.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeConversationItemMessageAssistantContentType> type();

    /**
     * Text of this content part.
     *
     * @return the value; empty when absent
     */
    Optional<String> text();

    /**
     * Audio in Base64, in the output format of the session; 16-bit mono PCM at 24 kHz by default.
     *
     * @return the value; empty when absent
     */
    Optional<String> audio();

    /**
     * Transcript of the audio, always given for output of type {@code audio}.
     *
     * @return the value; empty when absent
     */
    Optional<String> transcript();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemMessageAssistantContentBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemMessageAssistantContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemMessageAssistantContentBuilder toBuilder();
}
