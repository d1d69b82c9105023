package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A permission that gives a project access to a fine-tuned model checkpoint. */
@ApiModel
public interface FineTuningCheckpointPermission extends Model {

    /**
     * Kind of this object, always {@code checkpoint.permission}.
     *
     * @return the value
     */
    @Constant("checkpoint.permission")
    String object();

    /**
     * Identifier of the permission, usable in API requests.
     *
     * @return the value
     */
    String id();

    /**
     * Time at which the permission was granted, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Identifier of the project that holds the permission.
     *
     * @return the value
     */
    String projectId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuningCheckpointPermissionBuilder builder() {
        return ModelRuntime.builder(FineTuningCheckpointPermission.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningCheckpointPermissionBuilder toBuilder();
}
