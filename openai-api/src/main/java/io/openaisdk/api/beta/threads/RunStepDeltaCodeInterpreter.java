package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Input and outputs of the Code Interpreter call. */
@ApiModel
public interface RunStepDeltaCodeInterpreter extends Model {

    /**
     * Code given to the Code Interpreter.
     *
     * @return the value; empty when absent
     */
    Optional<String> input();

    /**
     * What the Code Interpreter produced, each item either text ({@code logs}) or a picture ({@code image}).
     *
     * @return the items; empty when absent
     */
    List<RunStepDeltaCodeOutput> outputs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaCodeInterpreterBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaCodeInterpreter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaCodeInterpreterBuilder toBuilder();
}
