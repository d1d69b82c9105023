package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A call in which the model asks to create, update or remove a file by means of a diff. */
@ApiModel
public non-sealed interface ResponseApplyPatchToolCall
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this item, always {@code apply_patch_call}.
     *
     * @return the value
     */
    @Constant("apply_patch_call")
    String type();

    /**
     * Identifier of this item. Set on items that the API returns.
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
     * Progress of the apply patch call, either {@code in_progress} or {@code completed}.
     *
     * @return the value
     */
    ApplyPatchCallStatus status();

    /**
     * File operation that the call asks for: creation, update or removal.
     *
     * @return the value
     */
    ApplyPatchOperation operation();

    /**
     * Identifier of whoever created the call.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseApplyPatchToolCallBuilder builder() {
        return ModelRuntime.builder(ResponseApplyPatchToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseApplyPatchToolCallBuilder toBuilder();
}
