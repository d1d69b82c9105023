package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A piece of what a shell command printed while it ran. */
@ApiModel
public interface ShellCallOutputDelta extends Model {

    /**
     * Next piece of standard output.
     *
     * @return the value; empty when absent
     */
    Optional<String> stdout();

    /**
     * Next piece of standard error.
     *
     * @return the value; empty when absent
     */
    Optional<String> stderr();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ShellCallOutputDeltaBuilder builder() {
        return ModelRuntime.builder(ShellCallOutputDelta.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ShellCallOutputDeltaBuilder toBuilder();
}
