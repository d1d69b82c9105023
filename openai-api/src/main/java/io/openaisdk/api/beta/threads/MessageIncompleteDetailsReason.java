package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Cause that left the message incomplete.
 *
 * @param value the text on the wire
 */
public record MessageIncompleteDetailsReason(String value) implements OpenEnum {

    /** The value {@code content_filter}. */
    public static final MessageIncompleteDetailsReason CONTENT_FILTER =
            new MessageIncompleteDetailsReason("content_filter");

    /** The value {@code max_tokens}. */
    public static final MessageIncompleteDetailsReason MAX_TOKENS = new MessageIncompleteDetailsReason("max_tokens");

    /** The value {@code run_cancelled}. */
    public static final MessageIncompleteDetailsReason RUN_CANCELLED =
            new MessageIncompleteDetailsReason("run_cancelled");

    /** The value {@code run_expired}. */
    public static final MessageIncompleteDetailsReason RUN_EXPIRED = new MessageIncompleteDetailsReason("run_expired");

    /** The value {@code run_failed}. */
    public static final MessageIncompleteDetailsReason RUN_FAILED = new MessageIncompleteDetailsReason("run_failed");

    @Override
    public String toString() {
        return value;
    }
}
