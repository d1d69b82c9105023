package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseMessageRole;
import io.openaisdk.api.responses.Tool;
import java.util.List;
import java.util.Optional;

/** An item that hands the model further tools in mid-conversation. */
@ApiModel
public non-sealed interface BetaResponseAdditionalTools
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code additional_tools}.
     *
     * @return the value
     */
    @Constant("additional_tools")
    String type();

    /**
     * Identifier of this additional tools item.
     *
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    Optional<BetaAgentTag> agent();

    /**
     * Message role on whose behalf the extra tools were supplied.
     *
     * @return the value
     */
    ResponseMessageRole role();

    /**
     * Tool definitions that become usable from this item on.
     *
     * @return the items
     */
    @Required
    List<Tool> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseAdditionalToolsBuilder builder() {
        return ModelRuntime.builder(BetaResponseAdditionalTools.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseAdditionalToolsBuilder toBuilder();
}
