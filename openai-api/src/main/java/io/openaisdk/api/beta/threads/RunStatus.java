package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * State of the run.
 *
 * @param value the text on the wire
 */
public record RunStatus(String value) implements OpenEnum {

    /** The value {@code queued}. */
    public static final RunStatus QUEUED = new RunStatus("queued");

    /** The value {@code in_progress}. */
    public static final RunStatus IN_PROGRESS = new RunStatus("in_progress");

    /** The value {@code requires_action}. */
    public static final RunStatus REQUIRES_ACTION = new RunStatus("requires_action");

    /** The value {@code cancelling}. */
    public static final RunStatus CANCELLING = new RunStatus("cancelling");

    /** The value {@code cancelled}. */
    public static final RunStatus CANCELLED = new RunStatus("cancelled");

    /** The value {@code failed}. */
    public static final RunStatus FAILED = new RunStatus("failed");

    /** The value {@code completed}. */
    public static final RunStatus COMPLETED = new RunStatus("completed");

    /** The value {@code incomplete}. */
    public static final RunStatus INCOMPLETE = new RunStatus("incomplete");

    /** The value {@code expired}. */
    public static final RunStatus EXPIRED = new RunStatus("expired");

    @Override
    public String toString() {
        return value;
    }
}
