package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Input form of a request to run shell commands within given limits. */
@ApiModel
public interface ShellCallActionParam extends Model {

    /**
     * Shell commands to run, in order.
     *
     * @return the items
     */
    @Required
    List<String> commands();

    /**
     * Time limit for the commands, in milliseconds of wall-clock time.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> timeoutMs();

    /**
     * Most UTF-8 characters to keep of standard output and standard error taken together.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxOutputLength();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ShellCallActionParamBuilder builder() {
        return ModelRuntime.builder(ShellCallActionParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ShellCallActionParamBuilder toBuilder();
}
