package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Streaming format, {@code sse} or {@code audio}, the default. {@code tts-1} and {@code tts-1-hd} do not offer
 * {@code sse}.
 *
 * @param value the text on the wire
 */
public record SpeechStreamFormat(String value) implements OpenEnum {

    /** The value {@code sse}. */
    public static final SpeechStreamFormat SSE = new SpeechStreamFormat("sse");

    /** The value {@code audio}. */
    public static final SpeechStreamFormat AUDIO = new SpeechStreamFormat("audio");

    @Override
    public String toString() {
        return value;
    }
}
