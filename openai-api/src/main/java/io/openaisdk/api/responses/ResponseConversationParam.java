package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A conversation that a response is part of. */
@ApiModel
public non-sealed interface ResponseConversationParam extends Model, ConversationParam {

    /**
     * Identifier of the conversation.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseConversationParamBuilder builder() {
        return ModelRuntime.builder(ResponseConversationParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseConversationParamBuilder toBuilder();
}
