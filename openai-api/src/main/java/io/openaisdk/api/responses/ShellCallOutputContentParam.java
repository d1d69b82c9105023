package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Input form of one chunk of what a shell call wrote. */
@ApiModel
public interface ShellCallOutputContentParam extends Model {

    /**
     * Text that the commands wrote to standard output. At most 10485760 characters.
     *
     * @return the value
     */
    String stdout();

    /**
     * Text that the commands wrote to standard error. At most 10485760 characters.
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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ShellCallOutputContentParamBuilder builder() {
        return ModelRuntime.builder(ShellCallOutputContentParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ShellCallOutputContentParamBuilder toBuilder();
}
