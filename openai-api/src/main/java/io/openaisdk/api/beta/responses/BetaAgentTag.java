package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A tag that names the agent behind an item or event. */
@ApiModel
public interface BetaAgentTag extends Model {

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
    static BetaAgentTagBuilder builder() {
        return ModelRuntime.builder(BetaAgentTag.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaAgentTagBuilder toBuilder();
}
