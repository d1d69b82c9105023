package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Settings for a code interpreter container that is created automatically, optionally holding given files. */
@ApiModel
public non-sealed interface CodeInterpreterContainerAuto extends Model, CodeInterpreterContainer {

    /**
     * Discriminator of this container choice, always {@code auto}.
     *
     * @return the value
     */
    @Constant("auto")
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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CodeInterpreterContainerAutoBuilder builder() {
        return ModelRuntime.builder(CodeInterpreterContainerAuto.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CodeInterpreterContainerAutoBuilder toBuilder();
}
