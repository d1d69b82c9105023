package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Resources for the {@code file_search} tool. */
@ApiModel
public interface AssistantFileSearchResourcesParam extends Model {

    /**
     * Identifier of the vector store that the assistant searches; at most one entry.
     *
     * @return the items; empty when absent
     */
    List<String> vectorStoreIds();

    /**
     * Vector store to be created from files and given to the assistant; at most one entry.
     *
     * @return the items; empty when absent
     */
    List<AssistantFileSearchResourcesParamVectorStore> vectorStores();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantFileSearchResourcesParamBuilder builder() {
        return ModelRuntime.builder(AssistantFileSearchResourcesParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantFileSearchResourcesParamBuilder toBuilder();
}
