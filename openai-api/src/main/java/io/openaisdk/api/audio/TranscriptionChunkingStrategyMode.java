package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Says that the service decides where to cut the audio.
 *
 * @param value the text on the wire
 */
public record TranscriptionChunkingStrategyMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final TranscriptionChunkingStrategyMode AUTO = new TranscriptionChunkingStrategyMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
