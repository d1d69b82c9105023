package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A network policy that cuts off the container from the network. */
@ApiModel
public non-sealed interface ContainerNetworkPolicyDisabled extends Model, ContainerNetworkPolicy {

    /**
     * Discriminator of this network policy, always {@code disabled}.
     *
     * @return the value
     */
    @Constant("disabled")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerNetworkPolicyDisabledBuilder builder() {
        return ModelRuntime.builder(ContainerNetworkPolicyDisabled.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerNetworkPolicyDisabledBuilder toBuilder();
}
