package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A secret that is injected into requests to one domain. */
@ApiModel
public interface ContainerNetworkPolicyDomainSecret extends Model {

    /**
     * Domain that the secret is meant for. Must not be empty.
     *
     * @return the value
     */
    String domain();

    /**
     * Name under which the secret is injected. Must not be empty.
     *
     * @return the value
     */
    String name();

    /**
     * Secret itself. 1 to 10485760 characters.
     *
     * @return the value
     */
    String value();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerNetworkPolicyDomainSecretBuilder builder() {
        return ModelRuntime.builder(ContainerNetworkPolicyDomainSecret.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerNetworkPolicyDomainSecretBuilder toBuilder();
}
