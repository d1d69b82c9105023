package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A batch of files added to a vector store. */
@ApiModel
public interface VectorStoreFileBatch extends Model {

    /**
     * Kind of this object, always {@code vector_store.files_batch}.
     *
     * @return the value
     */
    @Constant("vector_store.files_batch")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * ID of the vector store to which the file belongs.
     *
     * @return the value
     */
    String vectorStoreId();

    /**
     * State of the batch.
     *
     * @return the value
     */
    VectorStoreFileBatchStatus status();

    /**
     * Counts of files by state.
     *
     * @return the value
     */
    VectorStoreFileCounts fileCounts();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreFileBatchBuilder builder() {
        return ModelRuntime.builder(VectorStoreFileBatch.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreFileBatchBuilder toBuilder();
}
