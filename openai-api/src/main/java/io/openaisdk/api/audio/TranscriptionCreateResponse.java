package io.openaisdk.api.audio;

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
}
