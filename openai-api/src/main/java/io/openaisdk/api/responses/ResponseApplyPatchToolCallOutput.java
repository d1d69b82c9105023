package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The result of an apply patch call. */
@ApiModel
public non-sealed interface ResponseApplyPatchToolCallOutput
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this item, always {@code apply_patch_call_output}.
     *
     * @return the value
     */
    @Constant("apply_patch_call_output")
    String type();

    /**
     * Identifier of this output item. Set on items that the API returns.
     *
     * @return the value
     */
    String id();

    /**
     * Identifier that the model gave to the apply patch call, linking the call and its output.
     *
     * @return the value
     */
    String callId();

    /**
     * Context from which the call was made, for instance directly by the model or by a program.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ToolCallCaller> caller();

    /**
     * Result of the apply patch call, either {@code completed} or {@code failed}.
     *
     * @return the value
     */
    ApplyPatchCallOutputStatus status();

    /**
     * Text that the tool reported back. May be absent.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> output();

    /**
     * Identifier of whoever created the output.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseApplyPatchToolCallOutputBuilder builder() {
        return ModelRuntime.builder(ResponseApplyPatchToolCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseApplyPatchToolCallOutputBuilder toBuilder();
}
