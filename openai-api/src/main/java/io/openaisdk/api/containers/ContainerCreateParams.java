package io.openaisdk.api.containers;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ContainerMemoryLimit;
import io.openaisdk.api.responses.ContainerNetworkPolicy;
import io.openaisdk.api.responses.ContainerSkill;
import java.util.List;
import java.util.Optional;

/** Body of a request that creates a container. */
@ApiModel
public interface ContainerCreateParams extends Params {

    /**
     * Name of the new container.
     *
     * @return the value
     */
    String name();

    /**
     * Identifiers of the files to be copied into the container.
     *
     * @return the items; empty when absent
     */
    List<String> fileIds();

    /**
     * When the container expires, relative to an anchor.
     *
     * @return the value; empty when absent
     */
    Optional<ContainerExpiresAfterParam> expiresAfter();

    /**
     * Skills for the container, each by reference or inline.
     *
     * @return the items; empty when absent
     */
    List<ContainerSkill> skills();

    /**
     * Memory that the container may use. Default: {@code 1g}.
     *
     * @return the value; empty when absent
     */
    Optional<ContainerMemoryLimit> memoryLimit();

    /**
     * Rules for the network access of the container.
     *
     * @return the value; empty when absent
     */
    Optional<ContainerNetworkPolicy> networkPolicy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerCreateParamsBuilder builder() {
        return ModelRuntime.builder(ContainerCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerCreateParamsBuilder toBuilder();
}
