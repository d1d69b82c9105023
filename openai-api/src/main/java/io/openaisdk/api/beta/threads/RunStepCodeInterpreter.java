package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Input and outputs of the Code Interpreter call. */
@ApiModel
public interface RunStepCodeInterpreter extends Model {

    /**
     * Code given to the Code Interpreter.
     *
     * @return the value
     */
    String input();

    /**
     * What the Code Interpreter produced, each item either text ({@code logs}) or a picture ({@code image}).
     *
     * @return the items
     */
    @Required
    List<RunStepCodeOutput> outputs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepCodeInterpreterBuilder builder() {
        return ModelRuntime.builder(RunStepCodeInterpreter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepCodeInterpreterBuilder toBuilder();
}
