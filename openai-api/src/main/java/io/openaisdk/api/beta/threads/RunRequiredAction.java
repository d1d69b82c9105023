package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** What a run waits for. */
@ApiModel
public interface RunRequiredAction extends Model {

    /**
     * Kind of action, at present always {@code submit_tool_outputs}.
     *
     * @return the value
     */
    @Constant("submit_tool_outputs")
    String type();

    /**
     * Tool outputs that the run waits for.
     *
     * @return the value
     */
    RunRequiredActionToolOutputs submitToolOutputs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunRequiredActionBuilder builder() {
        return ModelRuntime.builder(RunRequiredAction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunRequiredActionBuilder toBuilder();
}
