package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request to create a vector store. */
@ApiModel
public interface VectorStoreCreateParams extends Params {

    /**
     * Identifiers of the files to put into the vector store. At most 500.
     *
     * @return the items; empty when absent
     */
    List<String> fileIds();

    /**
     * Name of the vector store.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Text that says what the vector store is for.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * Rule for when the vector store expires.
     *
     * @return the value; empty when absent
     */
    Optional<VectorStoreExpirationAfter> expiresAfter();

    /**
     * Way of splitting the files into chunks, relevant only if {@code file_ids} is not empty. When absent, {@code auto}
     * applies.
     *
     * @return the value; empty when absent
     */
    Optional<FileChunkingStrategyParam> chunkingStrategy();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreCreateParamsBuilder builder() {
        return ModelRuntime.builder(VectorStoreCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreCreateParamsBuilder toBuilder();
}
