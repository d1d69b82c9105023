package io.openaisdk.api.models;

import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a model was deleted. */
@ApiModel
public interface ModelDeleted extends io.openaisdk.api.Model {

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
     * Name of the object type.
     *
     * @return the value
     */
    String object();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModelDeletedBuilder builder() {
        return ModelRuntime.builder(ModelDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModelDeletedBuilder toBuilder();
}
