package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * How long the model may wait before it emits text; longer waits are more accurate. Only for
 * {@code gpt-realtime-whisper} in GA Realtime sessions.
 *
 * @param value the text on the wire
 */
public record RealtimeAudioTranscriptionDelay(String value) implements OpenEnum {

    /** The value {@code minimal}. */
    public static final RealtimeAudioTranscriptionDelay MINIMAL = new RealtimeAudioTranscriptionDelay("minimal");

    /** The value {@code low}. */
    public static final RealtimeAudioTranscriptionDelay LOW = new RealtimeAudioTranscriptionDelay("low");

    /** The value {@code medium}. */
    public static final RealtimeAudioTranscriptionDelay MEDIUM = new RealtimeAudioTranscriptionDelay("medium");

    /** The value {@code high}. */
    public static final RealtimeAudioTranscriptionDelay HIGH = new RealtimeAudioTranscriptionDelay("high");

    /** The value {@code xhigh}. */
    public static final RealtimeAudioTranscriptionDelay XHIGH = new RealtimeAudioTranscriptionDelay("xhigh");

    @Override
    public String toString() {
        return value;
    }
}
