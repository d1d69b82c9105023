package io.openaisdk.api.evals;

import io.openaisdk.api.OpenEnum;

/**
 * Format of the audio: {@code mp3} or {@code wav}.
 *
 * @param value the text on the wire
 */
public record EvalInputAudioDataFormat(String value) implements OpenEnum {

    /** The value {@code mp3}. */
    public static final EvalInputAudioDataFormat MP3 = new EvalInputAudioDataFormat("mp3");

    /** The value {@code wav}. */
    public static final EvalInputAudioDataFormat WAV = new EvalInputAudioDataFormat("wav");

    @Override
    public String toString() {
        return value;
    }
}
