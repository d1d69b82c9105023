package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A message that the model produced. */
@ApiModel
public non-sealed interface ResponseOutputMessage extends Model, ResponseOutputItem, ResponseItem {

    /**
     * Discriminator of this variant, always {@code message}.
     *
     * @return the value
     */
    @Constant("message")
    String type();

    /**
     * Author of the message, always {@code assistant}.
     *
     * @return the value
     */
    @Constant("assistant")
    String role();

    /**
     * ID of this answer.
     *
     * @return the value
     */
    String id();

    /**
     * Parts that make up the answer.
     *
     * @return the items
     */
    @Required
    List<ResponseOutputMessageContent> content();

    /**
     * Phase of an assistant message, which tells interim remarks from the final answer.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<MessagePhase> phase();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}. Set on items that the API
     * returns.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseOutputMessageBuilder builder() {
        return ModelRuntime.builder(ResponseOutputMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseOutputMessageBuilder toBuilder();
}
