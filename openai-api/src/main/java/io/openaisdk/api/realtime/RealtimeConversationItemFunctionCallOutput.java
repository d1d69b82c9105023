package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import java.util.Optional;

/** A realtime item that holds the result of a function call. */
@ApiModel
public non-sealed interface RealtimeConversationItemFunctionCallOutput extends Model, RealtimeConversationItem {

    /**
     * Kind of this object, always {@code realtime.item}.
     *
     * @return the value; empty when absent
     */
    @Constant("realtime.item")
    Optional<String> object();

    /**
     * Discriminator of this item, always {@code function_call_output}.
     *
     * @return the value
     */
    @Constant("function_call_output")
    String type();

    /**
     * Unique identifier of the item, set by the client or else by the server.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * State of the item, without effect on the conversation.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseItemStatus> status();

    /**
     * Identifier of the function call that produced this result.
     *
     * @return the value
     */
    String callId();

    /**
     * Result of the call in any textual form, possibly empty.
     *
     * @return the value
     */
    String output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemFunctionCallOutputBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemFunctionCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemFunctionCallOutputBuilder toBuilder();
}
