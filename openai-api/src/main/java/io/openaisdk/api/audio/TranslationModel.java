package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Model that translates the audio. Only {@code whisper-1} is available at present.
 *
 * @param value the text on the wire
 */
public record TranslationModel(String value) implements OpenEnum {

    /** The value {@code whisper-1}. */
    public static final TranslationModel WHISPER_1 = new TranslationModel("whisper-1");

    @Override
    public String toString() {
        return value;
    }
}
