package io.openaisdk.api.audio;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A request to translate audio into English text. */
@ApiModel
public interface TranslationCreateParams extends Params {

    /**
     * Audio to translate, such as flac, mp3, mp4, ogg, wav or webm. The format must be recognizable, best by filename
     * extension and content type.
     *
     * @return the value
     */
    FileUpload file();

    /**
     * Model that translates the audio. Only {@code whisper-1} is available at present.
     *
     * @return the value
     */
    TranslationModel model();

    /**
     * English text that sets the style or carries on from an earlier segment.
     *
     * @return the value; empty when absent
     */
    Optional<String> prompt();

    /**
     * Format of the translation: {@code json} (the default), {@code text}, {@code srt}, {@code verbose_json} or
     * {@code vtt}.
     *
     * @return the value; empty when absent
     */
    Optional<TranslationResponseFormat> responseFormat();

    /**
     * Sampling temperature from 0 to 1; higher means more random. With 0, the default, the model raises it by itself
     * depending on log probabilities.
     *
     * @return the value; empty when absent
     */
    Optional<Double> temperature();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranslationCreateParamsBuilder builder() {
        return ModelRuntime.builder(TranslationCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranslationCreateParamsBuilder toBuilder();
}
