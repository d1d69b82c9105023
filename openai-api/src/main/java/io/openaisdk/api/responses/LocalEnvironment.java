package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Setting that makes the shell tool run in an environment of your own. */
@ApiModel
public non-sealed interface LocalEnvironment extends Model, FunctionShellToolEnvironment, ShellCallEnvironmentParam {

    /**
     * Discriminator of this variant, always {@code local}.
     *
     * @return the value
     */
    @Constant("local")
    String type();

    /**
     * Skills that the model may use in the local environment. At most 200; optional.
     *
     * @return the items; empty when absent
     */
    List<LocalSkill> skills();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static LocalEnvironmentBuilder builder() {
        return ModelRuntime.builder(LocalEnvironment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LocalEnvironmentBuilder toBuilder();
}
