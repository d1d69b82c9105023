package io.openaisdk.api.audio;

import io.openaisdk.api.OpenEnum;

/**
 * Model that transcribes the audio, such as {@code gpt-4o-transcribe} or {@code whisper-1}.
 *
 * @param value the text on the wire
 */
public record TranscriptionModel(String value) implements OpenEnum {

    /** The value {@code whisper-1}. */
    public static final TranscriptionModel WHISPER_1 = new TranscriptionModel("whisper-1");

    /** The value {@code gpt-transcribe}. */
    public static final TranscriptionModel GPT_TRANSCRIBE = new TranscriptionModel("gpt-transcribe");

    /** The value {@code gpt-4o-transcribe}. */
    public static final TranscriptionModel GPT_4O_TRANSCRIBE = new TranscriptionModel("gpt-4o-transcribe");

    /** The value {@code gpt-4o-mini-transcribe}. */
    public static final TranscriptionModel GPT_4O_MINI_TRANSCRIBE = new TranscriptionModel("gpt-4o-mini-transcribe");

    /** The value {@code gpt-4o-mini-transcribe-2025-12-15}. */
    public static final TranscriptionModel GPT_4O_MINI_TRANSCRIBE_2025_12_15 =
            new TranscriptionModel("gpt-4o-mini-transcribe-2025-12-15");

    /** The value {@code gpt-4o-transcribe-diarize}. */
    public static final TranscriptionModel GPT_4O_TRANSCRIBE_DIARIZE =
            new TranscriptionModel("gpt-4o-transcribe-diarize");

    @Override
    public String toString() {
        return value;
    }
}
