package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseWebSearchAction;
import io.openaisdk.api.responses.ResponseWebSearchStatus;
import java.util.Optional;

/** A web search that the model made, with its outcome. */
@ApiModel
public non-sealed interface BetaResponseFunctionWebSearch
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this variant, always {@code web_search_call}.
     *
     * @return the value
     */
    @Constant("web_search_call")
    String type();

    /**
     * ID of this web search call.
     *
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * State of the call: {@code in_progress}, {@code searching}, {@code completed} or {@code failed}.
     *
     * @return the value
     */
    ResponseWebSearchStatus status();

    /**
     * What the model did on the web: {@code search}, {@code open_page} or {@code find_in_page}, with particulars.
     *
     * @return the value
     */
    ResponseWebSearchAction action();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFunctionWebSearchBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionWebSearch.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionWebSearchBuilder toBuilder();
}
