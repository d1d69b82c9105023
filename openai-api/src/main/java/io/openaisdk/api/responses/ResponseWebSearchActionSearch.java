package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Step of a web search that sends off a query. */
@ApiModel
public non-sealed interface ResponseWebSearchActionSearch extends Model, ResponseWebSearchAction {

    /**
     * Discriminator of this variant, always {@code search}.
     *
     * @return the value
     */
    @Constant("search")
    String type();

    /**
     * Single query that was sent. Deprecated by the API in favor of {@code queries}.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #queries()}
     */
    @Deprecated
    Optional<String> query();

    /**
     * Queries that were sent.
     *
     * @return the items; empty when absent
     */
    List<String> queries();

    /**
     * Pages that the search drew on.
     *
     * @return the items; empty when absent
     */
    List<ResponseWebSearchSource> sources();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseWebSearchActionSearchBuilder builder() {
        return ModelRuntime.builder(ResponseWebSearchActionSearch.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseWebSearchActionSearchBuilder toBuilder();
}
