package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The outcome of commands that ran to their end. */
@ApiModel
public non-sealed interface ShellCallOutcomeExit extends Model, ShellCallOutcome {

    /**
     * Discriminator of this outcome, always {@code exit}.
     *
     * @return the value
     */
    @Constant("exit")
    String type();

    /**
     * Exit code of the shell.
     *
     * @return the value
     */
    long exitCode();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ShellCallOutcomeExitBuilder builder() {
        return ModelRuntime.builder(ShellCallOutcomeExit.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ShellCallOutcomeExitBuilder toBuilder();
}
