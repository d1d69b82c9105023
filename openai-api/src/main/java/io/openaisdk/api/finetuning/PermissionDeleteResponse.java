package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a checkpoint permission was deleted. */
@ApiModel
public interface PermissionDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code checkpoint.permission}.
     *
     * @return the value
     */
    @Constant("checkpoint.permission")
    String object();

    /**
     * Identifier of the removed checkpoint permission.
     *
     * @return the value
     */
    String id();

    /**
     * Whether the deletion of the checkpoint permission succeeded.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static PermissionDeleteResponseBuilder builder() {
        return ModelRuntime.builder(PermissionDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    PermissionDeleteResponseBuilder toBuilder();
}
