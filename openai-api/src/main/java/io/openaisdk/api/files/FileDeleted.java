package io.openaisdk.api.files;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a file was deleted. */
@ApiModel
public interface FileDeleted extends Model {

    /**
     * Discriminator of this object, always {@code file}.
     *
     * @return the value
     */
    @Constant("file")
    String object();

    /**
     * Identifier of the deleted object.
     *
     * @return the value
     */
    String id();

    /**
     * Success flag of the deletion.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileDeletedBuilder builder() {
        return ModelRuntime.builder(FileDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileDeletedBuilder toBuilder();
}
