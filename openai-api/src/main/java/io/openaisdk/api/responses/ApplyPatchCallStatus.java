package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Progress of an apply patch call.
 *
 * @param value the text on the wire
 */
public record ApplyPatchCallStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final ApplyPatchCallStatus IN_PROGRESS = new ApplyPatchCallStatus("in_progress");

    /** The value {@code completed}. */
    public static final ApplyPatchCallStatus COMPLETED = new ApplyPatchCallStatus("completed");

    @Override
    public String toString() {
        return value;
    }
}
