package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Extra data that a transcription may include, namely {@code logprobs}.
 *
 * @param value the text on the wire
 */
public record TranscriptionInclude(String value) implements OpenEnum {

    /** The value {@code logprobs}. */
    public static final TranscriptionInclude LOGPROBS = new TranscriptionInclude("logprobs");

    @Override
    public String toString() {
        return value;
    }
}
