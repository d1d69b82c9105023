package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The outcome of commands that ran into their time limit. */
@ApiModel
public non-sealed interface ShellCallOutcomeTimeout extends Model, ShellCallOutcome {

    /**
     * Discriminator of this outcome, always {@code timeout}.
     *
     * @return the value
     */
    @Constant("timeout")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ShellCallOutcomeTimeoutBuilder builder() {
        return ModelRuntime.builder(ShellCallOutcomeTimeout.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ShellCallOutcomeTimeoutBuilder toBuilder();
}
