package io.openaisdk.api.containers;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Rules for the network access of the container. */
@ApiModel
public interface ContainerNetworkPolicyInfo extends Model {

    /**
     * Mode of network access: {@code allowlist} or {@code disabled}.
     *
     * @return the value
     */
    ContainerNetworkPolicyInfoType type();

    /**
     * Domains that may be reached when {@code type} is {@code allowlist}.
     *
     * @return the items; empty when absent
     */
    List<String> allowedDomains();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerNetworkPolicyInfoBuilder builder() {
        return ModelRuntime.builder(ContainerNetworkPolicyInfo.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerNetworkPolicyInfoBuilder toBuilder();
}
