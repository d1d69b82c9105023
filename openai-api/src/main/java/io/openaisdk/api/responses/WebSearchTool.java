package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SearchContextSize;
import java.util.Optional;

/** Tool with which the model searches the web. */
@ApiModel
public non-sealed interface WebSearchTool extends Model, Tool {

    /**
     * Discriminator of this variant, {@code web_search} (default) or {@code web_search_2025_08_26}.
     *
     * @return the value
     */
    WebSearchToolType type();

    /**
     * Whether searches may go out to the live web, by default {@code true}. With {@code false}, only cached pages are
     * used.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> externalWebAccess();

    /**
     * Restrictions on the search results.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<WebSearchFilters> filters();

    /**
     * Rough whereabouts of the user, for local search results.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<WebSearchApproximateLocation> userLocation();

    /**
     * Share of the context window that search results may fill: {@code low}, {@code medium} or {@code high}. The
     * default is {@code medium}.
     *
     * @return the value; empty when absent
     */
    Optional<SearchContextSize> searchContextSize();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static WebSearchToolBuilder builder() {
        return ModelRuntime.builder(WebSearchTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    WebSearchToolBuilder toBuilder();
}
