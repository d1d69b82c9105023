package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * State of the run step.
 *
 * @param value the text on the wire
 */
public record RunStepStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final RunStepStatus IN_PROGRESS = new RunStepStatus("in_progress");

    /** The value {@code cancelled}. */
    public static final RunStepStatus CANCELLED = new RunStepStatus("cancelled");

    /** The value {@code failed}. */
    public static final RunStepStatus FAILED = new RunStepStatus("failed");

    /** The value {@code completed}. */
    public static final RunStepStatus COMPLETED = new RunStepStatus("completed");

    /** The value {@code expired}. */
    public static final RunStepStatus EXPIRED = new RunStepStatus("expired");

    @Override
    public String toString() {
        return value;
    }
}
