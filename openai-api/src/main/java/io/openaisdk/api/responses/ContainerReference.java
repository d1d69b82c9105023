package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An environment that refers to an existing container. */
@ApiModel
public non-sealed interface ContainerReference
        extends Model, FunctionShellToolEnvironment, ShellCallEnvironmentParam, ShellCallEnvironment {

    /**
     * Discriminator of this environment, always {@code container_reference}.
     *
     * @return the value
     */
    @Constant("container_reference")
    String type();

    /**
     * Identifier of the existing container.
     *
     * @return the value
     */
    String containerId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerReferenceBuilder builder() {
        return ModelRuntime.builder(ContainerReference.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerReferenceBuilder toBuilder();
}
