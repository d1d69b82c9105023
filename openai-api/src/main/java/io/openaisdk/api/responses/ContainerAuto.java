package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Settings for a container that is created automatically for the request. */
@ApiModel
public non-sealed interface ContainerAuto extends Model, FunctionShellToolEnvironment {

    /**
     * Discriminator of this environment, always {@code container_auto}. Stands for a container made for the request.
     *
     * @return the value
     */
    @Constant("container_auto")
    String type();

    /**
     * Identifiers of uploaded files that the code can read. At most 50.
     *
     * @return the items; empty when absent
     */
    List<String> fileIds();

    /**
     * Amount of memory that the container may use.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ContainerMemoryLimit> memoryLimit();

    /**
     * Rules for the network access of the container.
     *
     * @return the value; empty when absent
     */
    Optional<ContainerNetworkPolicy> networkPolicy();

    /**
     * Skills to install, each by identifier or with its data inline. At most 200.
     *
     * @return the items; empty when absent
     */
    List<ContainerSkill> skills();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerAutoBuilder builder() {
        return ModelRuntime.builder(ContainerAuto.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerAutoBuilder toBuilder();
}
