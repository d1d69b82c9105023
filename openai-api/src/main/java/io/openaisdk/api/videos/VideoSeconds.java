package io.openaisdk.api.videos;

import io.openaisdk.api.OpenEnum;

/**
 * Length of a video clip in seconds, as a string: {@code 4}, {@code 8} or {@code 12}.
 *
 * @param value the text on the wire
 */
public record VideoSeconds(String value) implements OpenEnum {

    /** The value {@code 4}. */
    public static final VideoSeconds _4 = new VideoSeconds("4");

    /** The value {@code 8}. */
    public static final VideoSeconds _8 = new VideoSeconds("8");

    /** The value {@code 12}. */
    public static final VideoSeconds _12 = new VideoSeconds("12");

    @Override
    public String toString() {
        return value;
    }
}
