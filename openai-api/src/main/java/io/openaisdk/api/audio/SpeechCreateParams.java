package io.openaisdk.api.audio;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.AudioVoice;
import java.util.Optional;

/** A request to turn text into speech. */
@ApiModel
public interface SpeechCreateParams extends Params {

    /**
     * Text-to-speech model to use, such as {@code tts-1} or {@code gpt-4o-mini-tts}.
     *
     * @return the value
     */
    SpeechModel model();

    /**
     * Text to be spoken. At most 4096 characters.
     *
     * @return the value
     */
    String input();

    /**
     * Directions for how the voice should sound, without effect for {@code tts-1} and {@code tts-1-hd}. At most 4096
     * characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> instructions();

    /**
     * Voice that speaks the text: a built-in name such as {@code alloy} or {@code cedar}, or a custom voice given by
     * its {@code id}.
     *
     * @return the value
     */
    AudioVoice voice();

    /**
     * Audio format: {@code mp3}, {@code opus}, {@code aac}, {@code flac}, {@code wav} or {@code pcm}. Default:
     * {@code mp3}.
     *
     * @return the value; empty when absent
     */
    Optional<SpeechResponseFormat> responseFormat();

    /**
     * Speaking speed, where 1.0 is the default. At least 0.25, at most 4.0.
     *
     * @return the value; empty when absent
     */
    Optional<Double> speed();

    /**
     * Streaming format, {@code sse} or {@code audio}, the default. {@code tts-1} and {@code tts-1-hd} do not offer
     * {@code sse}.
     *
     * @return the value; empty when absent
     */
    Optional<SpeechStreamFormat> streamFormat();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpeechCreateParamsBuilder builder() {
        return ModelRuntime.builder(SpeechCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpeechCreateParamsBuilder toBuilder();
}
