package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The rule for when a vector store expires. */
@ApiModel
public interface VectorStoreExpirationAfter extends Model {

    /**
     * Point in time from which the days count, always {@code last_active_at}.
     *
     * @return the value
     */
    @Constant("last_active_at")
    String anchor();

    /**
     * Days from the anchor until expiry, from 1 to 365.
     *
     * @return the value
     */
    long days();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreExpirationAfterBuilder builder() {
        return ModelRuntime.builder(VectorStoreExpirationAfter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreExpirationAfterBuilder toBuilder();
}
