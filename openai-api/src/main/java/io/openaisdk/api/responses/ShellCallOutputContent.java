package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** One chunk of what a shell call wrote, together with its outcome. */
@ApiModel
public interface ShellCallOutputContent extends Model {

    /**
     * Text that the commands wrote to standard output.
     *
     * @return the value
     */
    String stdout();

    /**
     * Text that the commands wrote to standard error.
     *
     * @return the value
     */
    String stderr();

    /**
     * Way in which the commands ended: by exit with a code, or by timeout.
     *
     * @return the value
     */
    ShellCallOutcome outcome();

    /**
     * Identifier of whoever created the item.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ShellCallOutputContentBuilder builder() {
        return ModelRuntime.builder(ShellCallOutputContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ShellCallOutputContentBuilder toBuilder();
}
