package io.openaisdk.api.graders;

import io.openaisdk.api.OpenEnum;

/**
 * Comparison to make: {@code eq}, {@code ne}, {@code like} or {@code ilike}.
 *
 * @param value the text on the wire
 */
public record StringCheckGraderOperation(String value) implements OpenEnum {

    /** The value {@code eq}. */
    public static final StringCheckGraderOperation EQ = new StringCheckGraderOperation("eq");

    /** The value {@code ne}. */
    public static final StringCheckGraderOperation NE = new StringCheckGraderOperation("ne");

    /** The value {@code like}. */
    public static final StringCheckGraderOperation LIKE = new StringCheckGraderOperation("like");

    /** The value {@code ilike}. */
    public static final StringCheckGraderOperation ILIKE = new StringCheckGraderOperation("ilike");

    @Override
    public String toString() {
        return value;
    }
}
