package io.openaisdk.api.images;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A request to generate images from a text prompt. */
@ApiModel
public interface ImageGenerateParams extends Params {

    /**
     * Description of the desired images. At most 32000 characters for GPT image models, 4000 for {@code dall-e-3}, 1000
     * for {@code dall-e-2}.
     *
     * @return the value
     */
    String prompt();

    /**
     * Model that creates the images. Default: {@code dall-e-2}, but not when a parameter that only GPT image models
     * know is present.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageGenerateModel> model();

    /**
     * Number of images wanted. From 1 to 10; 1 by default and the only choice with {@code dall-e-3}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> n();

    /**
     * Image quality. {@code auto}, the default, picks the best one; GPT image models know {@code low}, {@code medium}
     * and {@code high}, {@code dall-e-3} knows {@code standard} and {@code hd}, {@code dall-e-2} only {@code standard}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageGenerateQuality> quality();

    /**
     * Form of the images of {@code dall-e-2} and {@code dall-e-3}: {@code url} (the default), valid for 60 minutes, or
     * {@code b64_json}. GPT image models always answer in base64.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageResponseFormat> responseFormat();

    /**
     * File format of the images: {@code png}, {@code jpeg} or {@code webp}. Only for GPT image models. Default:
     * {@code png}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageOutputFormat> outputFormat();

    /**
     * Compression of the images in percent, from 0 to 100; 100 by default. Only for GPT image models with {@code webp}
     * or {@code jpeg} output.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> outputCompression();

    /**
     * Number of partial images to send while streaming. From 0 to 3; with 0 a single event carries the finished image.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> partialImages();

    /**
     * Size as width and height, such as {@code 1536x1024}, or {@code auto}, the default. {@code gpt-image-2} takes any
     * size up to {@code 3840x2160} with sides divisible by 16 and an aspect ratio from 1:3 to 3:1; older models have
     * fixed sizes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageGenerateSize> size();

    /**
     * Strictness of content moderation for GPT image models: {@code auto}, the default, or the less restrictive
     * {@code low}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageModeration> moderation();

    /**
     * Background of the images, for GPT image models only. With {@code auto}, the default, the model decides;
     * {@code transparent} needs output as {@code png} or {@code webp}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageBackground> background();

    /**
     * Style of the images, for {@code dall-e-3} only: {@code vivid}, the default, is hyper-real and dramatic,
     * {@code natural} less so.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageGenerateStyle> style();

    /**
     * Stable identifier of your end user, an aid in finding abuse.
     *
     * @return the value; empty when absent
     */
    Optional<String> user();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageGenerateParamsBuilder builder() {
        return ModelRuntime.builder(ImageGenerateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenerateParamsBuilder toBuilder();
}
