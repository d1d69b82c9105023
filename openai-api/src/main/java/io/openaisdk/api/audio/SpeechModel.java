package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Text-to-speech model to use, such as {@code tts-1} or {@code gpt-4o-mini-tts}.
 *
 * @param value the text on the wire
 */
public record SpeechModel(String value) implements OpenEnum {

    /** The value {@code tts-1}. */
    public static final SpeechModel TTS_1 = new SpeechModel("tts-1");

    /** The value {@code tts-1-hd}. */
    public static final SpeechModel TTS_1_HD = new SpeechModel("tts-1-hd");

    /** The value {@code gpt-4o-mini-tts}. */
    public static final SpeechModel GPT_4O_MINI_TTS = new SpeechModel("gpt-4o-mini-tts");

    /** The value {@code gpt-4o-mini-tts-2025-12-15}. */
    public static final SpeechModel GPT_4O_MINI_TTS_2025_12_15 = new SpeechModel("gpt-4o-mini-tts-2025-12-15");

    @Override
    public String toString() {
        return value;
    }
}
