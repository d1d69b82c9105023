package io.openaisdk.api.beta.threads;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Content of the message, with at least one part when given as a list. */
@ApiUnion
public sealed interface MessageContentParam
        permits MessageContentParam.Text,
                MessageContentParam.Parts,
                UnknownMessageContentParam,
                HiddenMessageContentParam {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements MessageContentParam, ValueVariant<String> {}

    /**
     * Several parts, in their order.
     *
     * @param value the items, unmodifiable
     */
    record Parts(List<MessageContentPartParam> value)
            implements MessageContentParam, ValueVariant<List<MessageContentPartParam>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Parts {
            value = List.copyOf(value);
        }
    }
}
