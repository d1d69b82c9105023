package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/**
 * The conversation that a response joins. Its items precede the input, and new input and output items are added to it
 * on completion.
 */
@ApiUnion
public sealed interface ConversationParam
        permits ConversationParam.Id, ResponseConversationParam, UnknownConversationParam, HiddenConversationParam {

    /**
     * The identifier of a conversation.
     *
     * @param value the identifier
     */
    record Id(String value) implements ConversationParam, ValueVariant<String> {}
}
