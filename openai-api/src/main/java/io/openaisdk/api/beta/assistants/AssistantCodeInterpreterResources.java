package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Resources for the {@code code_interpreter} tool. */
@ApiModel
public interface AssistantCodeInterpreterResources extends Model {

    /**
     * Identifiers of the files that {@code code_interpreter} may use, at most 20. Empty by default.
     *
     * @return the items; empty when absent
     */
    List<String> fileIds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantCodeInterpreterResourcesBuilder builder() {
        return ModelRuntime.builder(AssistantCodeInterpreterResources.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantCodeInterpreterResourcesBuilder toBuilder();
}
