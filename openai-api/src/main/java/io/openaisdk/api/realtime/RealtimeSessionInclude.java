package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * What the server adds to its events on request.
 *
 * @param value the text on the wire
 */
public record RealtimeSessionInclude(String value) implements OpenEnum {

    /** The value {@code item.input_audio_transcription.logprobs}. */
    public static final RealtimeSessionInclude ITEM_INPUT_AUDIO_TRANSCRIPTION_LOGPROBS =
            new RealtimeSessionInclude("item.input_audio_transcription.logprobs");

    @Override
    public String toString() {
        return value;
    }
}
