package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The removal of a file through the apply patch tool. */
@ApiModel
public non-sealed interface ApplyPatchDeleteFileOperation extends Model, ApplyPatchOperation {

    /**
     * Discriminator of this operation, always {@code delete_file}.
     *
     * @return the value
     */
    @Constant("delete_file")
    String type();

    /**
     * Location of the file that is to be removed.
     *
     * @return the value
     */
    String path();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ApplyPatchDeleteFileOperationBuilder builder() {
        return ModelRuntime.builder(ApplyPatchDeleteFileOperation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ApplyPatchDeleteFileOperationBuilder toBuilder();
}
