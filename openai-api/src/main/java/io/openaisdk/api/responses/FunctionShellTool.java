package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** The shell tool, with which the model runs shell commands. */
@ApiModel
public non-sealed interface FunctionShellTool extends Model, Tool {

    /**
     * Discriminator of this tool, always {@code shell}.
     *
     * @return the value
     */
    @Constant("shell")
    String type();

    /**
     * Environment in which the shell commands run.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<FunctionShellToolEnvironment> environment();

    /**
     * Contexts from which the tool may be invoked, at least one when given.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<AllowedCaller> allowedCallers();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FunctionShellToolBuilder builder() {
        return ModelRuntime.builder(FunctionShellTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FunctionShellToolBuilder toBuilder();
}
