package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that an assistant was deleted. */
@ApiModel
public interface AssistantDeleted extends Model {

    /**
     * Kind of this object, always {@code assistant.deleted}.
     *
     * @return the value
     */
    @Constant("assistant.deleted")
    String object();

    /**
     * Identifier of the deleted object.
     *
     * @return the value
     */
    String id();

    /**
     * Success flag of the deletion.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantDeletedBuilder builder() {
        return ModelRuntime.builder(AssistantDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantDeletedBuilder toBuilder();
}
