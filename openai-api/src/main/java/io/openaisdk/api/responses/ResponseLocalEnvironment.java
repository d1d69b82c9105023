package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Statement that shell actions run in a local environment. */
@ApiModel
public non-sealed interface ResponseLocalEnvironment extends Model, ShellCallEnvironment {

    /**
     * Discriminator of this variant, always {@code local}.
     *
     * @return the value
     */
    @Constant("local")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseLocalEnvironmentBuilder builder() {
        return ModelRuntime.builder(ResponseLocalEnvironment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseLocalEnvironmentBuilder toBuilder();
}
