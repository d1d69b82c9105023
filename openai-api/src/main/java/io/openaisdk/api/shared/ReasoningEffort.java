package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * How much a model thinks before it answers; less effort is faster and costs fewer tokens.
 *
 * @param value the text on the wire
 */
public record ReasoningEffort(String value) implements OpenEnum {

    /** The value {@code none}. */
    public static final ReasoningEffort NONE = new ReasoningEffort("none");

    /** The value {@code minimal}. */
    public static final ReasoningEffort MINIMAL = new ReasoningEffort("minimal");

    /** The value {@code low}. */
    public static final ReasoningEffort LOW = new ReasoningEffort("low");

    /** The value {@code medium}. */
    public static final ReasoningEffort MEDIUM = new ReasoningEffort("medium");

    /** The value {@code high}. */
    public static final ReasoningEffort HIGH = new ReasoningEffort("high");

    /** The value {@code xhigh}. */
    public static final ReasoningEffort XHIGH = new ReasoningEffort("xhigh");

    /** The value {@code max}. */
    public static final ReasoningEffort MAX = new ReasoningEffort("max");

    @Override
    public String toString() {
        return value;
    }
}
