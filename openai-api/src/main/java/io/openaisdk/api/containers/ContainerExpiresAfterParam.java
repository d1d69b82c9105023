package io.openaisdk.api.containers;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** When the container expires, relative to an anchor. */
@ApiModel
public interface ContainerExpiresAfterParam extends Model {

    /**
     * Time from which expiration is counted, for now always {@code last_active_at}.
     *
     * @return the value
     */
    @Constant("last_active_at")
    String anchor();

    /**
     * Minutes from the anchor to expiration.
     *
     * @return the value
     */
    long minutes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerExpiresAfterParamBuilder builder() {
        return ModelRuntime.builder(ContainerExpiresAfterParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerExpiresAfterParamBuilder toBuilder();
}
