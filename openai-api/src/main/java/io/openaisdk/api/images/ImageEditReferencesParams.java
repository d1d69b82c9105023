package io.openaisdk.api.images;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ImageGenerationInputFidelity;
import java.util.List;
import java.util.Optional;

/**
 * JSON body of an image edit, for GPT image models only. It names its inputs in {@code images} by URL, data URL or file
 * ID; {@code dall-e-2} needs the multipart form.
 */
@ApiModel
public interface ImageEditReferencesParams extends Params {

    /**
     * GPT image model that edits the images. Default: {@code gpt-image-1.5}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageEditReferencesModel> model();

    /**
     * References to the images that are to be edited. From 1 to 16.
     *
     * @return the items
     */
    @Required
    List<ImageReference> images();

    /**
     * Mask image, given by either {@code image_url} or {@code file_id}.
     *
     * @return the value; empty when absent
     */
    Optional<ImageReference> mask();

    /**
     * Description of the desired edit. From 1 to 32000 characters.
     *
     * @return the value
     */
    String prompt();

    /**
     * Number of edited images wanted. From 1 to 10; 1 by default.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> n();

    /**
     * Quality of the result of GPT image models: {@code low}, {@code medium}, {@code high} or {@code auto}, the
     * default.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageQuality> quality();

    /**
     * How closely the result keeps to the input images, {@code high} or {@code low}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageGenerationInputFidelity> inputFidelity();

    /**
     * Size of the result as width and height, such as {@code 1024x1024}, or {@code auto}, the default.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageSize> size();

    /**
     * Unique identifier of your end user, which helps OpenAI to detect abuse.
     *
     * @return the value; empty when absent
     */
    Optional<String> user();

    /**
     * File format of the result: {@code png} (the default), {@code jpeg} or {@code webp}. For GPT image models.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageOutputFormat> outputFormat();

    /**
     * Compression of {@code jpeg} or {@code webp} output. From 0 to 100.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> outputCompression();

    /**
     * Strictness of content moderation, {@code low} or {@code auto}, the default. For GPT image models.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageModeration> moderation();

    /**
     * Background of the result. Default: {@code auto}; {@code transparent} needs output as {@code png} or {@code webp}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageBackground> background();

    /**
     * Number of partial images to send while streaming. From 0 to 3; with 0 a single event carries the finished image.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> partialImages();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageEditReferencesParamsBuilder builder() {
        return ModelRuntime.builder(ImageEditReferencesParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageEditReferencesParamsBuilder toBuilder();
}
