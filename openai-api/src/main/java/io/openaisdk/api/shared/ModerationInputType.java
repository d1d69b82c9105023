package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of input that moderation looked at.
 *
 * @param value the text on the wire
 */
public record ModerationInputType(String value) implements OpenEnum {

    /** The value {@code text}. */
    public static final ModerationInputType TEXT = new ModerationInputType("text");

    /** The value {@code image}. */
    public static final ModerationInputType IMAGE = new ModerationInputType("image");

    @Override
    public String toString() {
        return value;
    }
}
