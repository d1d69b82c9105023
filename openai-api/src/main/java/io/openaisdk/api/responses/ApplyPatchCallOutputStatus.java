package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Result that a client reports for an apply patch call.
 *
 * @param value the text on the wire
 */
public record ApplyPatchCallOutputStatus(String value) implements OpenEnum {

    /** The value {@code completed}. */
    public static final ApplyPatchCallOutputStatus COMPLETED = new ApplyPatchCallOutputStatus("completed");

    /** The value {@code failed}. */
    public static final ApplyPatchCallOutputStatus FAILED = new ApplyPatchCallOutputStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
