package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The result of a custom tool call, which your code returns to the model. */
@ApiModel
public non-sealed interface ResponseCustomToolCallOutput extends Model, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this item, always {@code custom_tool_call_output}.
     *
     * @return the value
     */
    @Constant("custom_tool_call_output")
    String type();

    /**
     * Identifier of this item on the platform.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Identifier of the call that is answered here.
     *
     * @return the value
     */
    String callId();

    /**
     * Context from which the call was made, either directly by the model or by a program.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ToolCallCaller> caller();

    /**
     * Result that your code computed, as a string or as a list of content parts.
     *
     * @return the value
     */
    ResponseToolCallOutputContent output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseCustomToolCallOutputBuilder builder() {
        return ModelRuntime.builder(ResponseCustomToolCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCustomToolCallOutputBuilder toBuilder();
}
