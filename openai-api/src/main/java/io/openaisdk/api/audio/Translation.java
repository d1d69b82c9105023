package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A translation in plain JSON form. */
@ApiModel
public non-sealed interface Translation extends Model, TranslationCreateResponse {

    /**
     * Translation of the audio.
     *
     * @return the value
     */
    @Override
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranslationBuilder builder() {
        return ModelRuntime.builder(Translation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranslationBuilder toBuilder();
}
