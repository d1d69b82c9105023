package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A change of a file through the apply patch tool. */
@ApiModel
public non-sealed interface ApplyPatchUpdateFileOperation extends Model, ApplyPatchOperation {

    /**
     * Discriminator of this operation, always {@code update_file}.
     *
     * @return the value
     */
    @Constant("update_file")
    String type();

    /**
     * Location of the file that is to be changed.
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
    static ApplyPatchUpdateFileOperationBuilder builder() {
        return ModelRuntime.builder(ApplyPatchUpdateFileOperation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ApplyPatchUpdateFileOperationBuilder toBuilder();
}
