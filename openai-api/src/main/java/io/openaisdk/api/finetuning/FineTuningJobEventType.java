package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * Category of the event, {@code message} or {@code metrics}.
 *
 * @param value the text on the wire
 */
public record FineTuningJobEventType(String value) implements OpenEnum {

    /** The value {@code message}. */
    public static final FineTuningJobEventType MESSAGE = new FineTuningJobEventType("message");

    /** The value {@code metrics}. */
    public static final FineTuningJobEventType METRICS = new FineTuningJobEventType("metrics");

    @Override
    public String toString() {
        return value;
    }
}
