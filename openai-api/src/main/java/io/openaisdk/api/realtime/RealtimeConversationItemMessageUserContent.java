package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A part of a message of the user: a text, audio or an image. */
@ApiModel
public interface RealtimeConversationItemMessageUserContent extends Model {

    /**
     * Kind of content: {@code input_text}, {@code input_audio} or {@code input_image}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeConversationItemMessageUserContentType> type();

    /**
     * Text for {@code input_text}.
     *
     * @return the value; empty when absent
     */
    Optional<String> text();

    /**
     * Audio in Base64 for {@code input_audio}, in the input format of the session; 16-bit mono PCM at 24 kHz by
     * default.
     *
     * @return the value; empty when absent
     */
    Optional<String> audio();

    /**
     * Image for {@code input_image}, a PNG or JPEG given as a data URI in Base64.
     *
     * @return the value; empty when absent
     */
    Optional<String> imageUrl();

    /**
     * Level of detail for {@code input_image}; {@code auto} acts as {@code high}. Default: {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeConversationItemMessageUserContentDetail> detail();

    /**
     * Transcript for {@code input_audio}, kept for reference and not shown to the model.
     *
     * @return the value; empty when absent
     */
    Optional<String> transcript();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemMessageUserContentBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemMessageUserContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemMessageUserContentBuilder toBuilder();
}
