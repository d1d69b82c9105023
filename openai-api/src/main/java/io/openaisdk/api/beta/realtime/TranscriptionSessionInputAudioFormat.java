package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Format of the input audio; {@code pcm16} means 16-bit mono little-endian PCM at 24 kHz. Default: {@code pcm16}.
 *
 * @param value the text on the wire
 */
public record TranscriptionSessionInputAudioFormat(String value) implements OpenEnum {

    /** The value {@code pcm16}. */
    public static final TranscriptionSessionInputAudioFormat PCM16 = new TranscriptionSessionInputAudioFormat("pcm16");

    /** The value {@code g711_ulaw}. */
    public static final TranscriptionSessionInputAudioFormat G711_ULAW =
            new TranscriptionSessionInputAudioFormat("g711_ulaw");

    /** The value {@code g711_alaw}. */
    public static final TranscriptionSessionInputAudioFormat G711_ALAW =
            new TranscriptionSessionInputAudioFormat("g711_alaw");

    @Override
    public String toString() {
        return value;
    }
}
