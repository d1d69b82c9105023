package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Format of the translation: {@code json} (the default), {@code text}, {@code srt}, {@code verbose_json} or
 * {@code vtt}.
 *
 * @param value the text on the wire
 */
public record TranslationResponseFormat(String value) implements OpenEnum {

    /** The value {@code json}. */
    public static final TranslationResponseFormat JSON = new TranslationResponseFormat("json");

    /** The value {@code text}. */
    public static final TranslationResponseFormat TEXT = new TranslationResponseFormat("text");

    /** The value {@code srt}. */
    public static final TranslationResponseFormat SRT = new TranslationResponseFormat("srt");

    /** The value {@code verbose_json}. */
    public static final TranslationResponseFormat VERBOSE_JSON = new TranslationResponseFormat("verbose_json");

    /** The value {@code vtt}. */
    public static final TranslationResponseFormat VTT = new TranslationResponseFormat("vtt");

    @Override
    public String toString() {
        return value;
    }
}
