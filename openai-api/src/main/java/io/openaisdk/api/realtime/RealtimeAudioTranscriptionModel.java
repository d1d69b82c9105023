package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Name of the transcription model; {@code gpt-4o-transcribe-diarize} adds speaker labels.
 *
 * @param value the text on the wire
 */
public record RealtimeAudioTranscriptionModel(String value) implements OpenEnum {

    /** The value {@code whisper-1}. */
    public static final RealtimeAudioTranscriptionModel WHISPER_1 = new RealtimeAudioTranscriptionModel("whisper-1");

    /** The value {@code gpt-transcribe}. */
    public static final RealtimeAudioTranscriptionModel GPT_TRANSCRIBE =
            new RealtimeAudioTranscriptionModel("gpt-transcribe");

    /** The value {@code gpt-live-transcribe}. */
    public static final RealtimeAudioTranscriptionModel GPT_LIVE_TRANSCRIBE =
            new RealtimeAudioTranscriptionModel("gpt-live-transcribe");

    /** The value {@code gpt-4o-mini-transcribe}. */
    public static final RealtimeAudioTranscriptionModel GPT_4O_MINI_TRANSCRIBE =
            new RealtimeAudioTranscriptionModel("gpt-4o-mini-transcribe");

    /** The value {@code gpt-4o-mini-transcribe-2025-12-15}. */
    public static final RealtimeAudioTranscriptionModel GPT_4O_MINI_TRANSCRIBE_2025_12_15 =
            new RealtimeAudioTranscriptionModel("gpt-4o-mini-transcribe-2025-12-15");

    /** The value {@code gpt-4o-transcribe}. */
    public static final RealtimeAudioTranscriptionModel GPT_4O_TRANSCRIBE =
            new RealtimeAudioTranscriptionModel("gpt-4o-transcribe");

    /** The value {@code gpt-4o-transcribe-diarize}. */
    public static final RealtimeAudioTranscriptionModel GPT_4O_TRANSCRIBE_DIARIZE =
            new RealtimeAudioTranscriptionModel("gpt-4o-transcribe-diarize");

    /** The value {@code gpt-realtime-whisper}. */
    public static final RealtimeAudioTranscriptionModel GPT_REALTIME_WHISPER =
            new RealtimeAudioTranscriptionModel("gpt-realtime-whisper");

    @Override
    public String toString() {
        return value;
    }
}
