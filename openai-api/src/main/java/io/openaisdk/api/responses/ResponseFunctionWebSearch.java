package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;

/** A web search that the model made, with its outcome. */
@ApiModel
public non-sealed interface ResponseFunctionWebSearch
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

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
    static ResponseFunctionWebSearchBuilder builder() {
        return ModelRuntime.builder(ResponseFunctionWebSearch.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFunctionWebSearchBuilder toBuilder();
}
