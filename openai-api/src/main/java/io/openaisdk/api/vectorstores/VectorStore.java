package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A collection of processed files that the {@code file_search} tool can search. */
@ApiModel
public interface VectorStore extends Model {

    /**
     * Kind of this object, always {@code vector_store}.
     *
     * @return the value
     */
    @Constant("vector_store")
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
     * Name of the vector store.
     *
     * @return the value
     */
    String name();

    /**
     * Space taken by all its files, in bytes.
     *
     * @return the value
     */
    long usageBytes();

    /**
     * Counts of files by state.
     *
     * @return the value
     */
    VectorStoreFileCounts fileCounts();

    /**
     * State of the vector store, which is ready for use once {@code completed}.
     *
     * @return the value
     */
    VectorStoreStatus status();

    /**
     * Rule for when the vector store expires.
     *
     * @return the value; empty when absent
     */
    Optional<VectorStoreExpirationAfter> expiresAfter();

    /**
     * Time of expiry, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> expiresAt();

    /**
     * Time of last activity, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> lastActiveAt();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreBuilder builder() {
        return ModelRuntime.builder(VectorStore.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreBuilder toBuilder();
}
