package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Value of a variable of a prompt template: a text, an image or a file. */
@ApiUnion(discriminator = "type")
public sealed interface ResponsePromptVariable
        permits ResponsePromptVariable.Text,
                ResponseInputContent,
                UnknownResponsePromptVariable,
                HiddenResponsePromptVariable {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements ResponsePromptVariable, ValueVariant<String> {}
}
