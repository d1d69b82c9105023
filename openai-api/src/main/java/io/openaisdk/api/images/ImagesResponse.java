package io.openaisdk.api.images;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Result of an image request. */
@ApiModel
public interface ImagesResponse extends Model {

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long created();

    /**
     * Images that were generated.
     *
     * @return the items; empty when absent
     */
    List<Image> data();

    /**
     * Background of the images, {@code transparent} or {@code opaque}.
     *
     * @return the value; empty when absent
     */
    Optional<ImagesResponseBackground> background();

    /**
     * File format of the images: {@code png}, {@code webp} or {@code jpeg}.
     *
     * @return the value; empty when absent
     */
    Optional<ImageOutputFormat> outputFormat();

    /**
     * Size of the images: {@code 1024x1024}, {@code 1024x1536} or {@code 1536x1024}.
     *
     * @return the value; empty when absent
     */
    Optional<ImagesResponseSize> size();

    /**
     * Quality of the images: {@code low}, {@code medium} or {@code high}.
     *
     * @return the value; empty when absent
     */
    Optional<ImagesResponseQuality> quality();

    /**
     * Token usage of the request, for {@code gpt-image-1} only.
     *
     * @return the value; empty when absent
     */
    Optional<ImageGenUsage> usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ImagesResponseBuilder builder() {
        return ModelRuntime.builder(ImagesResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ImagesResponseBuilder toBuilder();
}
