package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A reference to a file in a container that the model drew on for its answer. */
@ApiModel
public non-sealed interface ResponseContainerFileCitation extends Model, ResponseAnnotation {

    /**
     * Discriminator of this annotation, always {@code container_file_citation}.
     *
     * @return the value
     */
    @Constant("container_file_citation")
    String type();

    /**
     * Identifier of the container that holds the file.
     *
     * @return the value
     */
    String containerId();

    /**
     * Identifier of the referenced file.
     *
     * @return the value
     */
    String fileId();

    /**
     * Position in the message where the citation begins, that of its first character.
     *
     * @return the value
     */
    long startIndex();

    /**
     * Position in the message where the citation ends, that of its last character.
     *
     * @return the value
     */
    long endIndex();

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
    static ResponseContainerFileCitationBuilder builder() {
        return ModelRuntime.builder(ResponseContainerFileCitation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseContainerFileCitationBuilder toBuilder();
}
