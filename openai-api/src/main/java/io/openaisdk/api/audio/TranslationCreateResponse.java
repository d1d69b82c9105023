package io.openaisdk.api.audio;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** A translation, as detailed as the format that was asked for. */
@ApiUnion
public sealed interface TranslationCreateResponse
        permits Translation,
                TranslationVerbose,
                TranslationCreateResponse.Text,
                UnknownTranslationCreateResponse,
                HiddenTranslationCreateResponse {

    /**
     * The text alone, or subtitles, when a format other than JSON was asked for.
     *
     * @param value the text
     */
    record Text(String value) implements TranslationCreateResponse, ValueVariant<String> {}
}
