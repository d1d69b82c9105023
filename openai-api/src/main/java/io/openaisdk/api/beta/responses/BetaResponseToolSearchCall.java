package io.openaisdk.api.beta.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ToolSearchExecution;
import java.util.Optional;

/** Request of the model to search for tools that were held back. */
@ApiModel
public non-sealed interface BetaResponseToolSearchCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this variant, always {@code tool_search_call}.
     *
     * @return the value
     */
    @Constant("tool_search_call")
    String type();

    /**
     * ID of this item.
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
     * ID of the tool search call, as issued by the model.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> callId();

    /**
     * Where the search runs: {@code server} or {@code client}.
     *
     * @return the value
     */
    ToolSearchExecution execution();

    /**
     * Arguments for the search.
     *
     * @return the value
     */
    JsonValue arguments();

    /**
     * Progress of the call.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Identifier of whoever created the item.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseToolSearchCallBuilder builder() {
        return ModelRuntime.builder(BetaResponseToolSearchCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseToolSearchCallBuilder toBuilder();
}
