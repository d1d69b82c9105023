package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import java.util.Optional;

/** A realtime item in which the model calls a function. */
@ApiModel
public non-sealed interface RealtimeConversationItemFunctionCall extends Model, RealtimeConversationItem {

    /**
     * Kind of this object, always {@code realtime.item}.
     *
     * @return the value; empty when absent
     */
    @Constant("realtime.item")
    Optional<String> object();

    /**
     * Discriminator of this item, always {@code function_call}.
     *
     * @return the value
     */
    @Constant("function_call")
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
     * Identifier of the function call.
     *
     * @return the value; empty when absent
     */
    Optional<String> callId();

    /**
     * Name of the function that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Arguments of the call as a JSON string, such as {@code {"arg1": "value1"}}.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemFunctionCallBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemFunctionCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemFunctionCallBuilder toBuilder();
}
