package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The image generation tool, backed by the GPT image models. */
@ApiModel
public non-sealed interface ImageGenerationTool extends Model, Tool {

    /**
     * Discriminator of this tool, always {@code image_generation}.
     *
     * @return the value
     */
    @Constant("image_generation")
    String type();

    /**
     * Image model to use, for instance {@code gpt-image-2}. Default {@code gpt-image-1}.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenerationModel> model();

    /**
     * Quality of the image: {@code low}, {@code medium}, {@code high} or {@code auto}. Default {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenerationQuality> quality();

    /**
     * Width and height of the image, such as {@code 1024x1024}. Default {@code auto}; {@code gpt-image-2} takes any
     * multiples of 16 up to {@code 3840x2160} with a ratio from 1:3 to 3:1.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenerationSize> size();

    /**
     * File format of the image: {@code png}, {@code webp} or {@code jpeg}. Default {@code png}.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenerationOutputFormat> outputFormat();

    /**
     * Compression level of the image. Between 0 and 100, default 100.
     *
     * @return the value; empty when absent
     */
    Optional<Long> outputCompression();

    /**
     * Strictness of moderation, {@code auto} or {@code low}. Default {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenerationModeration> moderation();

    /**
     * Background of the image: {@code transparent}, {@code opaque} or {@code auto}. Default {@code auto}; transparency
     * needs {@code png} or {@code webp} output and a model that supports it.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenerationBackground> background();

    /**
     * Faithfulness to the style and features of the input images.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageGenerationInputFidelity> inputFidelity();

    /**
     * Mask that marks the area to repaint, by address or file identifier. Optional.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenerationInputMask> inputImageMask();

    /**
     * Number of preliminary images to stream. Between 0 and 3, default 0.
     *
     * @return the value; empty when absent
     */
    Optional<Long> partialImages();

    /**
     * Choice between a new image and the edit of a given one. Default {@code auto}.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenerationAction> action();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImageGenerationToolBuilder builder() {
        return ModelRuntime.builder(ImageGenerationTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImageGenerationToolBuilder toBuilder();
}
