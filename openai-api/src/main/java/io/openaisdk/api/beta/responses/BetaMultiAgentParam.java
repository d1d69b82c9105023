package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for the use of several agents on the server. */
@ApiModel
public interface BetaMultiAgentParam extends Model {

    /**
     * Turns the use of several agents on for this response.
     *
     * @return the value
     */
    boolean enabled();

    /**
     * Limit on subagents active at once in the whole tree, the root not counted. At least 1; {@code 3} by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> maxConcurrentSubagents();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaMultiAgentParamBuilder builder() {
        return ModelRuntime.builder(BetaMultiAgentParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMultiAgentParamBuilder toBuilder();
}
