package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Tools that a tool search found. */
@ApiModel
public non-sealed interface ResponseToolSearchOutputItem
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code tool_search_output}.
     *
     * @return the value
     */
    @Constant("tool_search_output")
    String type();

    /**
     * ID of this item.
     *
     * @return the value
     */
    String id();

    /**
     * ID of the tool search call, as issued by the model.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> callId();

    /**
     * Where the search runs: {@code server} or {@code client}.
     *
     * @return the value
     */
    ToolSearchExecution execution();

    /**
     * Definitions of the tools found, now available to the model.
     *
     * @return the items
     */
    @Required
    List<Tool> tools();

    /**
     * Progress of the search.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Identifier of whoever created the item.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseToolSearchOutputItemBuilder builder() {
        return ModelRuntime.builder(ResponseToolSearchOutputItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseToolSearchOutputItemBuilder toBuilder();
}
