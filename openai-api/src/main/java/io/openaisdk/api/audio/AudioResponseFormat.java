package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Format of a transcript, {@code json} by default. The {@code gpt-4o} transcription models take only {@code json}; the
 * diarizing one also {@code text} and {@code diarized_json}, the latter for speaker labels.
 *
 * @param value the text on the wire
 */
public record AudioResponseFormat(String value) implements OpenEnum {

    /** The value {@code json}. */
    public static final AudioResponseFormat JSON = new AudioResponseFormat("json");

    /** The value {@code text}. */
    public static final AudioResponseFormat TEXT = new AudioResponseFormat("text");

    /** The value {@code srt}. */
    public static final AudioResponseFormat SRT = new AudioResponseFormat("srt");

    /** The value {@code verbose_json}. */
    public static final AudioResponseFormat VERBOSE_JSON = new AudioResponseFormat("verbose_json");

    /** The value {@code vtt}. */
    public static final AudioResponseFormat VTT = new AudioResponseFormat("vtt");

    /** The value {@code diarized_json}. */
    public static final AudioResponseFormat DIARIZED_JSON = new AudioResponseFormat("diarized_json");

    @Override
    public String toString() {
        return value;
    }
}
