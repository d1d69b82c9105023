package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A reference to a file that the model produced. */
@ApiModel
public non-sealed interface ResponseFilePath extends Model, ResponseAnnotation {

    /**
     * Discriminator of this annotation, always {@code file_path}.
     *
     * @return the value
     */
    @Constant("file_path")
    String type();

    /**
     * Identifier of the referenced file.
     *
     * @return the value
     */
    String fileId();

    /**
     * Position of the referenced file among the listed files.
     *
     * @return the value
     */
    long index();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFilePathBuilder builder() {
        return ModelRuntime.builder(ResponseFilePath.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFilePathBuilder toBuilder();
}
