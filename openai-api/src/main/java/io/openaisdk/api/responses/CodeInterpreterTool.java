package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The code interpreter tool, with which the model runs Python code while it works on an answer. */
@ApiModel
public non-sealed interface CodeInterpreterTool extends Model, Tool {

    /**
     * Discriminator of this tool, always {@code code_interpreter}.
     *
     * @return the value
     */
    @Constant("code_interpreter")
    String type();

    /**
     * Container to run in: the identifier of an existing one, or settings for a new one with its files and, optionally,
     * {@code memory_limit}.
     *
     * @return the value
     */
    CodeInterpreterContainer container();

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
    static CodeInterpreterToolBuilder builder() {
        return ModelRuntime.builder(CodeInterpreterTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CodeInterpreterToolBuilder toBuilder();
}
