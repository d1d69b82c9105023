package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.shared.ResponseFormatJsonObject;
import io.openaisdk.api.shared.ResponseFormatJsonSchema;
import io.openaisdk.api.shared.ResponseFormatText;

/**
 * Output format demanded of the model: {@code auto}, text, JSON mode or a JSON schema. JSON mode also needs a message
 * that asks the model for JSON.
 */
@ApiUnion(discriminator = "type")
public sealed interface AssistantResponseFormat
        permits AssistantResponseFormat.Mode,
                ResponseFormatText,
                ResponseFormatJsonObject,
                ResponseFormatJsonSchema,
                UnknownAssistantResponseFormat,
                HiddenAssistantResponseFormat {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(AssistantResponseFormatMode value)
            implements AssistantResponseFormat, ValueVariant<AssistantResponseFormatMode> {}
}
