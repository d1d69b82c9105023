package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Order of a list by time.
 *
 * @param value the text on the wire
 */
public record SortOrder(String value) implements OpenEnum {

    /** The value {@code asc}. */
    public static final SortOrder ASC = new SortOrder("asc");

    /** The value {@code desc}. */
    public static final SortOrder DESC = new SortOrder("desc");

    @Override
    public String toString() {
        return value;
    }
}
