package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.threads.MessageAttachmentTool;
import io.openaisdk.api.internal.ModelRuntime;

/** A code interpreter tool of an assistant. */
@ApiModel
public non-sealed interface AssistantCodeInterpreterTool extends Model, AssistantTool, MessageAttachmentTool {

    /**
     * Discriminator of this tool, always {@code code_interpreter}.
     *
     * @return the value
     */
    @Constant("code_interpreter")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantCodeInterpreterToolBuilder builder() {
        return ModelRuntime.builder(AssistantCodeInterpreterTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantCodeInterpreterToolBuilder toBuilder();
}
