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
import java.util.Map;
import java.util.Optional;

/** A tool search call of an earlier turn, sent back as input. */
@ApiModel
public non-sealed interface BetaResponseToolSearchCallParam extends Model, BetaResponseInputItem {

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
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTagParam> agent();

    /**
     * ID of the tool search call, as issued by the model. Between 1 and 64 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> callId();

    /**
     * Where the search runs: {@code server} or {@code client}.
     *
     * @return the value; empty when absent
     */
    Optional<ToolSearchExecution> execution();

    /**
     * Arguments for the search.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> arguments();

    /**
     * Progress of the call.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseItemStatus> status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseToolSearchCallParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseToolSearchCallParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseToolSearchCallParamBuilder toBuilder();
}
