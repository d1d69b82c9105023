package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Request of the model to search for tools that were held back. */
@ApiModel
public non-sealed interface ResponseToolSearchCall
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code tool_search_call}.
     *
     * @return the value
     */
    @Constant("tool_search_call")
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
     * Arguments for the search.
     *
     * @return the value
     */
    JsonValue arguments();

    /**
     * Progress of the call.
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
    static ResponseToolSearchCallBuilder builder() {
        return ModelRuntime.builder(ResponseToolSearchCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseToolSearchCallBuilder toBuilder();
}
