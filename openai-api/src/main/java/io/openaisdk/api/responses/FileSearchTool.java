package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.FileSearchFilter;
import java.util.List;
import java.util.Optional;

/** The file search tool, which finds fitting passages in uploaded files. */
@ApiModel
public non-sealed interface FileSearchTool extends Model, Tool {

    /**
     * Discriminator of this tool, always {@code file_search}.
     *
     * @return the value
     */
    @Constant("file_search")
    String type();

    /**
     * Identifiers of the vector stores in which to search.
     *
     * @return the items
     */
    @Required
    List<String> vectorStoreIds();

    /**
     * Most results to return. Between 1 and 50.
     *
     * @return the value; empty when absent
     */
    Optional<Long> maxNumResults();

    /**
     * Settings for how results are ranked.
     *
     * @return the value; empty when absent
     */
    Optional<FileSearchRankingOptions> rankingOptions();

    /**
     * Filter on file attributes that narrows the search.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<FileSearchFilter> filters();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileSearchToolBuilder builder() {
        return ModelRuntime.builder(FileSearchTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileSearchToolBuilder toBuilder();
}
