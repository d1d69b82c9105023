package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Token limit that ended the run early.
 *
 * @param value the text on the wire
 */
public record RunIncompleteDetailsReason(String value) implements OpenEnum {

    /** The value {@code max_completion_tokens}. */
    public static final RunIncompleteDetailsReason MAX_COMPLETION_TOKENS =
            new RunIncompleteDetailsReason("max_completion_tokens");

    /** The value {@code max_prompt_tokens}. */
    public static final RunIncompleteDetailsReason MAX_PROMPT_TOKENS =
            new RunIncompleteDetailsReason("max_prompt_tokens");

    @Override
    public String toString() {
        return value;
    }
}
