package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Resources for the assistant's tools: files for {@code code_interpreter}, vector stores for {@code file_search}. */
@ApiModel
public interface AssistantToolResourcesParam extends Model {

    /**
     * Resources for the {@code code_interpreter} tool.
     *
     * @return the value; empty when absent
     */
    Optional<AssistantCodeInterpreterResources> codeInterpreter();

    /**
     * Resources for the {@code file_search} tool.
     *
     * @return the value; empty when absent
     */
    Optional<AssistantFileSearchResourcesParam> fileSearch();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantToolResourcesParamBuilder builder() {
        return ModelRuntime.builder(AssistantToolResourcesParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantToolResourcesParamBuilder toBuilder();
}
