package io.openaisdk.api.batches;

import io.openaisdk.api.OpenEnum;

/**
 * State of the batch.
 *
 * @param value the text on the wire
 */
public record BatchStatus(String value) implements OpenEnum {

    /** The value {@code validating}. */
    public static final BatchStatus VALIDATING = new BatchStatus("validating");

    /** The value {@code failed}. */
    public static final BatchStatus FAILED = new BatchStatus("failed");

    /** The value {@code in_progress}. */
    public static final BatchStatus IN_PROGRESS = new BatchStatus("in_progress");

    /** The value {@code finalizing}. */
    public static final BatchStatus FINALIZING = new BatchStatus("finalizing");

    /** The value {@code completed}. */
    public static final BatchStatus COMPLETED = new BatchStatus("completed");

    /** The value {@code expired}. */
    public static final BatchStatus EXPIRED = new BatchStatus("expired");

    /** The value {@code cancelling}. */
    public static final BatchStatus CANCELLING = new BatchStatus("cancelling");

    /** The value {@code cancelled}. */
    public static final BatchStatus CANCELLED = new BatchStatus("cancelled");

    @Override
    public String toString() {
        return value;
    }
}
