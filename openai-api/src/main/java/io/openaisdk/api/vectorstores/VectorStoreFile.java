package io.openaisdk.api.vectorstores;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A file in a vector store. */
@ApiModel
public interface VectorStoreFile extends Model {

    /**
     * Kind of this object, always {@code vector_store.file}.
     *
     * @return the value
     */
    @Constant("vector_store.file")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Space taken in the vector store, in bytes; may differ from the size of the original file.
     *
     * @return the value
     */
    long usageBytes();

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
     * State of the file, which is ready for use once {@code completed}.
     *
     * @return the value
     */
    VectorStoreFileBatchStatus status();

    /**
     * Latest error of the file; null if there was none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<VectorStoreFileLastError> lastError();

    /**
     * How the file was cut into chunks.
     *
     * @return the value; empty when absent
     */
    Optional<VectorStoreFileChunkingStrategy> chunkingStrategy();

    /**
     * Key-value pairs attached to the file, at most 16. Keys have up to 64 characters; values are strings of up to 512
     * characters, numbers or booleans.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> attributes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreFileBuilder builder() {
        return ModelRuntime.builder(VectorStoreFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreFileBuilder toBuilder();
}
