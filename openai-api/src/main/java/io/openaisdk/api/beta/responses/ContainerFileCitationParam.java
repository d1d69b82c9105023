package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A citation of a file in a container. */
@ApiModel
public non-sealed interface ContainerFileCitationParam extends Model, BetaOutputTextContentParamAnnotation {

    /**
     * Discriminator of this citation, always {@code container_file_citation}.
     *
     * @return the value
     */
    @Constant("container_file_citation")
    String type();

    /**
     * Position in the message of the citation's first character. At least 0.
     *
     * @return the value
     */
    long startIndex();

    /**
     * Position in the message of the citation's last character. At least 0.
     *
     * @return the value
     */
    long endIndex();

    /**
     * Identifier of the container that holds the file.
     *
     * @return the value
     */
    String containerId();

    /**
     * Identifier of the cited file in the container.
     *
     * @return the value
     */
    String fileId();

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
    static ContainerFileCitationParamBuilder builder() {
        return ModelRuntime.builder(ContainerFileCitationParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerFileCitationParamBuilder toBuilder();
}
