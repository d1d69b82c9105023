package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseFileSearchResult;
import io.openaisdk.api.responses.ResponseFileSearchStatus;
import java.util.List;
import java.util.Optional;

/** A call of the file search tool together with its results. */
@ApiModel
public non-sealed interface BetaResponseFileSearchToolCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code file_search_call}.
     *
     * @return the value
     */
    @Constant("file_search_call")
    String type();

    /**
     * Identifier of this file search call.
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
     * Progress of the call: {@code in_progress}, {@code searching}, {@code completed}, {@code incomplete} or
     * {@code failed}.
     *
     * @return the value
     */
    ResponseFileSearchStatus status();

    /**
     * Queries that the model searched with.
     *
     * @return the items
     */
    @Required
    List<String> queries();

    /**
     * Passages that the search found, if requested.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<ResponseFileSearchResult> results();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFileSearchToolCallBuilder builder() {
        return ModelRuntime.builder(BetaResponseFileSearchToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFileSearchToolCallBuilder toBuilder();
}
