package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * What moderation does: report scores, or block content.
 *
 * @param value the text on the wire
 */
public record ModerationMode(String value) implements OpenEnum {

    /** The value {@code score}. */
    public static final ModerationMode SCORE = new ModerationMode("score");

    /** The value {@code block}. */
    public static final ModerationMode BLOCK = new ModerationMode("block");

    @Override
    public String toString() {
        return value;
    }
}
