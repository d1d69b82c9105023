package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SearchContextSize;
import java.util.List;
import java.util.Optional;

/** Earlier version of the tool with which the model searches the web. */
@ApiModel
public non-sealed interface WebSearchPreviewTool extends Model, Tool {

    /**
     * Discriminator of this variant, {@code web_search_preview} (default) or {@code web_search_preview_2025_03_11}.
     *
     * @return the value
     */
    WebSearchPreviewToolType type();

    /**
     * Whereabouts of the user, for local search results.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<WebSearchPreviewLocation> userLocation();

    /**
     * Share of the context window that search results may fill: {@code low}, {@code medium} or {@code high}. The
     * default is {@code medium}.
     *
     * @return the value; empty when absent
     */
    Optional<SearchContextSize> searchContextSize();

    /**
     * Kinds of content to look for: {@code text}, {@code image} or both.
     *
     * @return the items; empty when absent
     */
    List<SearchContentType> searchContentTypes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static WebSearchPreviewToolBuilder builder() {
        return ModelRuntime.builder(WebSearchPreviewTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    WebSearchPreviewToolBuilder toBuilder();
}
