package io.openaisdk.api.chat.completions;

import io.openaisdk.api.OpenEnum;

/**
 * Cause that ended the generation of an answer.
 *
 * @param value the text on the wire
 */
public record ChatCompletionFinishReason(String value) implements OpenEnum {

    /** The value {@code stop}. */
    public static final ChatCompletionFinishReason STOP = new ChatCompletionFinishReason("stop");

    /** The value {@code length}. */
    public static final ChatCompletionFinishReason LENGTH = new ChatCompletionFinishReason("length");

    /** The value {@code tool_calls}. */
    public static final ChatCompletionFinishReason TOOL_CALLS = new ChatCompletionFinishReason("tool_calls");

    /** The value {@code content_filter}. */
    public static final ChatCompletionFinishReason CONTENT_FILTER = new ChatCompletionFinishReason("content_filter");

    /** The value {@code function_call}. */
    public static final ChatCompletionFinishReason FUNCTION_CALL = new ChatCompletionFinishReason("function_call");

    @Override
    public String toString() {
        return value;
    }
}
