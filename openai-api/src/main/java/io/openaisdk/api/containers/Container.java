package io.openaisdk.api.containers;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ContainerMemoryLimit;
import java.util.Optional;

/** A container in which tools run. */
@ApiModel
public interface Container extends Model {

    /**
     * Identifier of this container.
     *
     * @return the value
     */
    String id();

    /**
     * Kind of this object.
     *
     * @return the value
     */
    String object();

    /**
     * Name of this container.
     *
     * @return the value
     */
    String name();

    /**
     * Time of the container's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * State of the container, such as {@code active} or {@code deleted}.
     *
     * @return the value
     */
    String status();

    /**
     * Time of the container's last activity, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> lastActiveAt();

    /**
     * When the container expires: a number of minutes after the anchor.
     *
     * @return the value; empty when absent
     */
    Optional<ContainerExpiresAfter> expiresAfter();

    /**
     * Memory that the container may use.
     *
     * @return the value; empty when absent
     */
    Optional<ContainerMemoryLimit> memoryLimit();

    /**
     * Rules for the network access of the container.
     *
     * @return the value; empty when absent
     */
    Optional<ContainerNetworkPolicyInfo> networkPolicy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerBuilder builder() {
        return ModelRuntime.builder(Container.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerBuilder toBuilder();
}
