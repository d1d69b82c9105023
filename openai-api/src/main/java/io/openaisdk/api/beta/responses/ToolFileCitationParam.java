package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A citation of a file, as input. */
@ApiModel
public non-sealed interface ToolFileCitationParam extends Model, BetaOutputTextContentParamAnnotation {

    /**
     * Discriminator of this citation, always {@code file_citation}.
     *
     * @return the value
     */
    @Constant("file_citation")
    String type();

    /**
     * Position of the file among the listed files. At least 0.
     *
     * @return the value
     */
    long index();

    /**
     * Identifier of the referenced file.
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
    static ToolFileCitationParamBuilder builder() {
        return ModelRuntime.builder(ToolFileCitationParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolFileCitationParamBuilder toBuilder();
}
