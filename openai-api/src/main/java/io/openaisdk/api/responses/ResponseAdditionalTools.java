package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** An item that hands the model further tools in mid-conversation. */
@ApiModel
public non-sealed interface ResponseAdditionalTools
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this item, always {@code additional_tools}.
     *
     * @return the value
     */
    @Constant("additional_tools")
    String type();

    /**
     * Identifier of this additional tools item.
     *
     * @return the value
     */
    String id();

    /**
     * Message role on whose behalf the extra tools were supplied.
     *
     * @return the value
     */
    ResponseMessageRole role();

    /**
     * Tool definitions that become usable from this item on.
     *
     * @return the items
     */
    @Required
    List<Tool> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseAdditionalToolsBuilder builder() {
        return ModelRuntime.builder(ResponseAdditionalTools.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseAdditionalToolsBuilder toBuilder();
}
