package io.openaisdk.api.moderations;

import io.openaisdk.api.OpenEnum;

/**
 * Identifier of a model for moderation.
 *
 * @param value the text on the wire
 */
public record ModerationModel(String value) implements OpenEnum {

    /** The value {@code omni-moderation-latest}. */
    public static final ModerationModel OMNI_MODERATION_LATEST = new ModerationModel("omni-moderation-latest");

    /** The value {@code omni-moderation-2024-09-26}. */
    public static final ModerationModel OMNI_MODERATION_2024_09_26 = new ModerationModel("omni-moderation-2024-09-26");

    /** The value {@code text-moderation-latest}. */
    public static final ModerationModel TEXT_MODERATION_LATEST = new ModerationModel("text-moderation-latest");

    /** The value {@code text-moderation-stable}. */
    public static final ModerationModel TEXT_MODERATION_STABLE = new ModerationModel("text-moderation-stable");

    @Override
    public String toString() {
        return value;
    }
}
