package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseToolCallOutputContent;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** The result of a custom tool call, which your code returns to the model. */
@ApiModel
public non-sealed interface BetaResponseCustomToolCallOutput extends Model, BetaCompactedResponseItem {

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
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
    static BetaResponseCustomToolCallOutputBuilder builder() {
        return ModelRuntime.builder(BetaResponseCustomToolCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCustomToolCallOutputBuilder toBuilder();
}
