package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * Severity of the event: {@code info}, {@code warn} or {@code error}.
 *
 * @param value the text on the wire
 */
public record FineTuningJobEventLevel(String value) implements OpenEnum {

    /** The value {@code info}. */
    public static final FineTuningJobEventLevel INFO = new FineTuningJobEventLevel("info");

    /** The value {@code warn}. */
    public static final FineTuningJobEventLevel WARN = new FineTuningJobEventLevel("warn");

    /** The value {@code error}. */
    public static final FineTuningJobEventLevel ERROR = new FineTuningJobEventLevel("error");

    @Override
    public String toString() {
        return value;
    }
}
