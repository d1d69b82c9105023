package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A call of the file search tool together with its results. */
@ApiModel
public non-sealed interface ResponseFileSearchToolCall
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

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
    static ResponseFileSearchToolCallBuilder builder() {
        return ModelRuntime.builder(ResponseFileSearchToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFileSearchToolCallBuilder toBuilder();
}
