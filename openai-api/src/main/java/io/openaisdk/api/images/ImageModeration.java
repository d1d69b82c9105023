package io.openaisdk.api.images;

import io.openaisdk.api.OpenEnum;

/**
 * Strictness of content moderation, {@code low} or {@code auto}, the default. For GPT image models.
 *
 * @param value the text on the wire
 */
public record ImageModeration(String value) implements OpenEnum {

    /** The value {@code low}. */
    public static final ImageModeration LOW = new ImageModeration("low");

    /** The value {@code auto}. */
    public static final ImageModeration AUTO = new ImageModeration("auto");

    @Override
    public String toString() {
        return value;
    }
}
