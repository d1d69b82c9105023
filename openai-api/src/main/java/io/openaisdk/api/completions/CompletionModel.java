package io.openaisdk.api.completions;

import io.openaisdk.api.OpenEnum;

/**
 * Identifier of a model for text completions.
 *
 * @param value the text on the wire
 */
public record CompletionModel(String value) implements OpenEnum {

    /** The value {@code gpt-3.5-turbo-instruct}. */
    public static final CompletionModel GPT_3_5_TURBO_INSTRUCT = new CompletionModel("gpt-3.5-turbo-instruct");

    /** The value {@code davinci-002}. */
    public static final CompletionModel DAVINCI_002 = new CompletionModel("davinci-002");

    /** The value {@code babbage-002}. */
    public static final CompletionModel BABBAGE_002 = new CompletionModel("babbage-002");

    @Override
    public String toString() {
        return value;
    }
}
