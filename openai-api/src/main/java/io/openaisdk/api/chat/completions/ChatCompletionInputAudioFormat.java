package io.openaisdk.api.chat.completions;

import io.openaisdk.api.OpenEnum;

/**
 * Encoding of audio that is given to the model.
 *
 * @param value the text on the wire
 */
public record ChatCompletionInputAudioFormat(String value) implements OpenEnum {

    /** The value {@code wav}. */
    public static final ChatCompletionInputAudioFormat WAV = new ChatCompletionInputAudioFormat("wav");

    /** The value {@code mp3}. */
    public static final ChatCompletionInputAudioFormat MP3 = new ChatCompletionInputAudioFormat("mp3");

    @Override
    public String toString() {
        return value;
    }
}
