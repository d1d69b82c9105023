package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A part of a message with instructions. */
@ApiModel
public interface RealtimeConversationItemMessageSystemContent extends Model {

    /**
     * Kind of content, always {@code input_text}.
     *
     * @return the value; empty when absent
     */
    @Constant("input_text")
    Optional<String> type();

    /**
     * Text of this content part.
     *
     * @return the value; empty when absent
     */
    Optional<String> text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemMessageSystemContentBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemMessageSystemContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemMessageSystemContentBuilder toBuilder();
}
