package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The creation of a file through the apply patch tool. */
@ApiModel
public non-sealed interface ApplyPatchCreateFileOperation extends Model, ApplyPatchOperation {

    /**
     * Discriminator of this operation, always {@code create_file}.
     *
     * @return the value
     */
    @Constant("create_file")
    String type();

    /**
     * Location of the file that is to be created.
     *
     * @return the value
     */
    String path();

    /**
     * Changes to make to the file, in diff form.
     *
     * @return the value
     */
    String diff();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ApplyPatchCreateFileOperationBuilder builder() {
        return ModelRuntime.builder(ApplyPatchCreateFileOperation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ApplyPatchCreateFileOperationBuilder toBuilder();
}
