package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * What gets time stamps: words or segments.
 *
 * @param value the text on the wire
 */
public record TranscriptionTimestampGranularity(String value) implements OpenEnum {

    /** The value {@code word}. */
    public static final TranscriptionTimestampGranularity WORD = new TranscriptionTimestampGranularity("word");

    /** The value {@code segment}. */
    public static final TranscriptionTimestampGranularity SEGMENT = new TranscriptionTimestampGranularity("segment");

    @Override
    public String toString() {
        return value;
    }
}
