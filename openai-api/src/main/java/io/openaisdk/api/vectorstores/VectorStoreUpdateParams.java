package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A request to change a vector store. */
@ApiModel
public interface VectorStoreUpdateParams extends Params {

    /**
     * Name of the vector store.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Rule for when the vector store expires.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<VectorStoreExpirationAfter> expiresAfter();

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
    static VectorStoreUpdateParamsBuilder builder() {
        return ModelRuntime.builder(VectorStoreUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreUpdateParamsBuilder toBuilder();
}
