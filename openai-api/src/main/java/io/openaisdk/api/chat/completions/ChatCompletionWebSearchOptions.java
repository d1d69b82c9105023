package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SearchContextSize;
import java.util.Optional;

/** Settings of web search. */
@ApiModel
public interface ChatCompletionWebSearchOptions extends Model {

    /**
     * Rough location of the user, for local search results.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionWebSearchUserLocation> userLocation();

    /**
     * Share of the context window that search results may take: {@code low}, {@code medium} or {@code high}. Default
     * {@code medium}.
     *
     * @return the value; empty when absent
     */
    Optional<SearchContextSize> searchContextSize();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionWebSearchOptionsBuilder builder() {
        return ModelRuntime.builder(ChatCompletionWebSearchOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionWebSearchOptionsBuilder toBuilder();
}
