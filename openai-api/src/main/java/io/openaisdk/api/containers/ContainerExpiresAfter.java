package io.openaisdk.api.containers;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** When the container expires: a number of minutes after the anchor. */
@ApiModel
public interface ContainerExpiresAfter extends Model {

    /**
     * Time from which expiration is counted, always {@code last_active_at}.
     *
     * @return the value; empty when absent
     */
    Optional<ContainerExpiresAfterAnchor> anchor();

    /**
     * Minutes from the anchor to expiration.
     *
     * @return the value; empty when absent
     */
    Optional<Long> minutes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerExpiresAfterBuilder builder() {
        return ModelRuntime.builder(ContainerExpiresAfter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerExpiresAfterBuilder toBuilder();
}
