package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Restrictions on the results of a web search. */
@ApiModel
public interface WebSearchFilters extends Model {

    /**
     * Domains to which the search is confined, with their subdomains, for example {@code pubmed.ncbi.nlm.nih.gov}.
     * Absence permits every domain.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<String> allowedDomains();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static WebSearchFiltersBuilder builder() {
        return ModelRuntime.builder(WebSearchFilters.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    WebSearchFiltersBuilder toBuilder();
}
