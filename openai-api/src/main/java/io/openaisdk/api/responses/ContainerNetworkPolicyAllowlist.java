package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A network policy that lets the container reach only listed domains. */
@ApiModel
public non-sealed interface ContainerNetworkPolicyAllowlist extends Model, ContainerNetworkPolicy {

    /**
     * Discriminator of this network policy, always {@code allowlist}.
     *
     * @return the value
     */
    @Constant("allowlist")
    String type();

    /**
     * Domains that the container may reach, at least one.
     *
     * @return the items
     */
    @Required
    List<String> allowedDomains();

    /**
     * Secrets tied to single allowed domains. Optional, at least one when given.
     *
     * @return the items; empty when absent
     */
    List<ContainerNetworkPolicyDomainSecret> domainSecrets();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerNetworkPolicyAllowlistBuilder builder() {
        return ModelRuntime.builder(ContainerNetworkPolicyAllowlist.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerNetworkPolicyAllowlistBuilder toBuilder();
}
