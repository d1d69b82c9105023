package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Amount of context of the searches that are counted.
 *
 * @param value the text on the wire
 */
public record UsageWebSearchCallsContextLevel(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final UsageWebSearchCallsContextLevel LOW = new UsageWebSearchCallsContextLevel("low");

    /** The value {@code medium}. */
    public static final UsageWebSearchCallsContextLevel MEDIUM = new UsageWebSearchCallsContextLevel("medium");

    /** The value {@code high}. */
    public static final UsageWebSearchCallsContextLevel HIGH = new UsageWebSearchCallsContextLevel("high");

    @Override
    public String toString() {
        return value;
    }
}
