package io.openaisdk.api.completions;

import io.openaisdk.api.OpenEnum;

/**
 * Cause that ended the generation of a text.
 *
 * @param value the text on the wire
 */
public record CompletionFinishReason(String value) implements OpenEnum {

    /** The value {@code stop}. */
    public static final CompletionFinishReason STOP = new CompletionFinishReason("stop");

    /** The value {@code length}. */
    public static final CompletionFinishReason LENGTH = new CompletionFinishReason("length");

    /** The value {@code content_filter}. */
    public static final CompletionFinishReason CONTENT_FILTER = new CompletionFinishReason("content_filter");

    @Override
    public String toString() {
        return value;
    }
}
