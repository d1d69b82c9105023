package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Audio format: {@code mp3}, {@code opus}, {@code aac}, {@code flac}, {@code wav} or {@code pcm}. Default: {@code mp3}.
 *
 * @param value the text on the wire
 */
public record SpeechResponseFormat(String value) implements OpenEnum {

    /** The value {@code mp3}. */
    public static final SpeechResponseFormat MP3 = new SpeechResponseFormat("mp3");

    /** The value {@code opus}. */
    public static final SpeechResponseFormat OPUS = new SpeechResponseFormat("opus");

    /** The value {@code aac}. */
    public static final SpeechResponseFormat AAC = new SpeechResponseFormat("aac");

    /** The value {@code flac}. */
    public static final SpeechResponseFormat FLAC = new SpeechResponseFormat("flac");

    /** The value {@code wav}. */
    public static final SpeechResponseFormat WAV = new SpeechResponseFormat("wav");

    /** The value {@code pcm}. */
    public static final SpeechResponseFormat PCM = new SpeechResponseFormat("pcm");

    @Override
    public String toString() {
        return value;
    }
}
