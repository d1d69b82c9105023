package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a file was removed from a vector store. */
@ApiModel
public interface VectorStoreFileDeleted extends Model {

    /**
     * Kind of this object, always {@code vector_store.file.deleted}.
     *
     * @return the value
     */
    @Constant("vector_store.file.deleted")
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
    static VectorStoreFileDeletedBuilder builder() {
        return ModelRuntime.builder(VectorStoreFileDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreFileDeletedBuilder toBuilder();
}
