package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A request of the model to run shell commands. */
@ApiModel
public interface ShellCallAction extends Model {

    /**
     * Shell commands to run.
     *
     * @return the items
     */
    @Required
    List<String> commands();

    /**
     * Time limit for the commands, in milliseconds. Optional.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> timeoutMs();

    /**
     * Most characters to report for each command. Optional.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> maxOutputLength();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ShellCallActionBuilder builder() {
        return ModelRuntime.builder(ShellCallAction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ShellCallActionBuilder toBuilder();
}
