package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A reference to a file that the model drew on for its answer. */
@ApiModel
public non-sealed interface ResponseFileCitation extends Model, ResponseAnnotation {

    /**
     * Discriminator of this annotation, always {@code file_citation}.
     *
     * @return the value
     */
    @Constant("file_citation")
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
     * Name of the cited file.
     *
     * @return the value
     */
    String filename();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFileCitationBuilder builder() {
        return ModelRuntime.builder(ResponseFileCitation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFileCitationBuilder toBuilder();
}
