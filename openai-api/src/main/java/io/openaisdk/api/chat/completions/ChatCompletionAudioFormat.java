package io.openaisdk.api.chat.completions;

import io.openaisdk.api.OpenEnum;

/**
 * Encoding of a spoken answer.
 *
 * @param value the text on the wire
 */
public record ChatCompletionAudioFormat(String value) implements OpenEnum {

    /** The value {@code wav}. */
    public static final ChatCompletionAudioFormat WAV = new ChatCompletionAudioFormat("wav");

    /** The value {@code aac}. */
    public static final ChatCompletionAudioFormat AAC = new ChatCompletionAudioFormat("aac");

    /** The value {@code mp3}. */
    public static final ChatCompletionAudioFormat MP3 = new ChatCompletionAudioFormat("mp3");

    /** The value {@code flac}. */
    public static final ChatCompletionAudioFormat FLAC = new ChatCompletionAudioFormat("flac");

    /** The value {@code opus}. */
    public static final ChatCompletionAudioFormat OPUS = new ChatCompletionAudioFormat("opus");

    /** The value {@code pcm16}. */
    public static final ChatCompletionAudioFormat PCM16 = new ChatCompletionAudioFormat("pcm16");

    @Override
    public String toString() {
        return value;
    }
}
