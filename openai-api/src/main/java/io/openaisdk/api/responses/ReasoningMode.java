package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Way in which reasoning is carried out.
 *
 * @param value the text on the wire
 */
public record ReasoningMode(String value) implements OpenEnum {

    /** The value {@code standard}. */
    public static final ReasoningMode STANDARD = new ReasoningMode("standard");

    /** The value {@code pro}. */
    public static final ReasoningMode PRO = new ReasoningMode("pro");

    @Override
    public String toString() {
        return value;
    }
}
