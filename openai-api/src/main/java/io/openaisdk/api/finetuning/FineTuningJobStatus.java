package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * State of the job: {@code validating_files}, {@code queued}, {@code running}, {@code succeeded}, {@code failed} or
 * {@code cancelled}.
 *
 * @param value the text on the wire
 */
public record FineTuningJobStatus(String value) implements OpenEnum {

    /** The value {@code validating_files}. */
    public static final FineTuningJobStatus VALIDATING_FILES = new FineTuningJobStatus("validating_files");

    /** The value {@code queued}. */
    public static final FineTuningJobStatus QUEUED = new FineTuningJobStatus("queued");

    /** The value {@code running}. */
    public static final FineTuningJobStatus RUNNING = new FineTuningJobStatus("running");

    /** The value {@code succeeded}. */
    public static final FineTuningJobStatus SUCCEEDED = new FineTuningJobStatus("succeeded");

    /** The value {@code failed}. */
    public static final FineTuningJobStatus FAILED = new FineTuningJobStatus("failed");

    /** The value {@code cancelled}. */
    public static final FineTuningJobStatus CANCELLED = new FineTuningJobStatus("cancelled");

    @Override
    public String toString() {
        return value;
    }
}
