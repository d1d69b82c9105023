package io.openaisdk.api.audio;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** A transcription, as detailed as the format that was asked for. */
@ApiUnion
public sealed interface TranscriptionCreateResponse
        permits Transcription,
                TranscriptionDiarized,
                TranscriptionVerbose,
                TranscriptionCreateResponse.Text,
                UnknownTranscriptionCreateResponse,
                HiddenTranscriptionCreateResponse {

    /**
     * The text alone, or subtitles, when a format other than JSON was asked for.
     *
     * @param value the text
     */
    record Text(String value) implements TranscriptionCreateResponse, ValueVariant<String> {}

    /**
     * Gives what was said, whatever the format; subtitles come with their numbers and times.
     *
     * @return the text; empty for a form that this version does not know and that has none
     */
    default String text() {
        if (this instanceof Text plain) {
            return plain.value();
        }
        return this instanceof UnknownVariant unknown
                ? unknown.json().get("text").flatMap(JsonValue::asString).orElse("")
                : "";
    }
}
