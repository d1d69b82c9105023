package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A file search tool of an assistant. */
@ApiModel
public non-sealed interface AssistantFileSearchTool extends Model, AssistantTool {

    /**
     * Discriminator of this tool, always {@code file_search}.
     *
     * @return the value
     */
    @Constant("file_search")
    String type();

    /**
     * Settings that replace the defaults of file search.
     *
     * @return the value; empty when absent
     */
    Optional<AssistantFileSearchOptions> fileSearch();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantFileSearchToolBuilder builder() {
        return ModelRuntime.builder(AssistantFileSearchTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantFileSearchToolBuilder toBuilder();
}
