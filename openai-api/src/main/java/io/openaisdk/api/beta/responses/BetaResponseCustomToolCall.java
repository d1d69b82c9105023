package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** A call that the model makes to a custom tool. */
@ApiModel
public non-sealed interface BetaResponseCustomToolCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem {

    /**
     * Discriminator of this item, always {@code custom_tool_call}.
     *
     * @return the value
     */
    @Constant("custom_tool_call")
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
     * Identifier that links the call and its output.
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
     * Namespace of the custom tool that is called.
     *
     * @return the value; empty when absent
     */
    Optional<String> namespace();

    /**
     * Name of the custom tool that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Free-form input that the model wrote for the tool.
     *
     * @return the value
     */
    String input();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseCustomToolCallBuilder builder() {
        return ModelRuntime.builder(BetaResponseCustomToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCustomToolCallBuilder toBuilder();
}
