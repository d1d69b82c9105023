package io.openaisdk.api.images;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ImageGenerationInputFidelity;
import java.util.Optional;

/** A request to edit one or more images. */
@ApiModel
public interface ImageEditParams extends Params {

    /**
     * Image or images to edit. GPT image models take up to 16 {@code png}, {@code webp} or {@code jpg} files of less
     * than 50MB each; {@code dall-e-2} takes one square {@code png} below 4MB.
     *
     * @return the value
     */
    ImageEditImage image();

    /**
     * Description of the desired result. At most 1000 characters for {@code dall-e-2}, 32000 for GPT image models.
     *
     * @return the value
     */
    String prompt();

    /**
     * Image whose fully transparent areas mark what to edit; with several inputs it applies to the first. A PNG of less
     * than 4MB, sized like {@code image}.
     *
     * @return the value; empty when absent
     */
    Optional<FileUpload> mask();

    /**
     * Background of the images, for GPT image models only. With {@code auto}, the default, the model decides;
     * {@code transparent} needs output as {@code png} or {@code webp}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageBackground> background();

    /**
     * Model that edits the images, either one of the GPT image family or {@code dall-e-2}. Default:
     * {@code gpt-image-1.5}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageEditModel> model();

    /**
     * Number of images wanted. From 1 to 10; 1 by default.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> n();

    /**
     * Size as width and height, such as {@code 1024x1024}, the default, or {@code auto} where the model supports it.
     * {@code gpt-image-2} takes any size up to {@code 3840x2160} with sides divisible by 16 and an aspect ratio from
     * 1:3 to 3:1.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageEditSize> size();

    /**
     * Form of the result, for {@code dall-e-2} only: {@code url} (the default), valid for 60 minutes, or
     * {@code b64_json}. GPT image models always answer in base64.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageResponseFormat> responseFormat();

    /**
     * File format of the result: {@code png} (the default), {@code jpeg} or {@code webp}. Only for GPT image models.
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
     * Stable identifier of your end user, an aid in finding abuse.
     *
     * @return the value; empty when absent
     */
    Optional<String> user();

    /**
     * Faithfulness to the style and features of the input images.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageGenerationInputFidelity> inputFidelity();

    /**
     * Number of partial images to send while streaming. From 0 to 3; with 0 a single event carries the finished image.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> partialImages();

    /**
     * Quality of the result of GPT image models. Default: {@code auto}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageEditQuality> quality();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageEditParamsBuilder builder() {
        return ModelRuntime.builder(ImageEditParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageEditParamsBuilder toBuilder();
}
