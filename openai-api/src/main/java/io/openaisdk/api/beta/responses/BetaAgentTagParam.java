package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A tag that names the agent behind an item. */
@ApiModel
public interface BetaAgentTagParam extends Model {

    /**
     * Canonical name of the agent that an item comes from.
     *
     * @return the value
     */
    String agentName();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaAgentTagParamBuilder builder() {
        return ModelRuntime.builder(BetaAgentTagParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaAgentTagParamBuilder toBuilder();
}
