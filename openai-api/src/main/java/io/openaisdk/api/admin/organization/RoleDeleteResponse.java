package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The confirmation that a role was deleted. */
@ApiModel
public interface RoleDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code role.deleted}.
     *
     * @return the value
     */
    @Constant("role.deleted")
    String object();

    /**
     * ID of the role that was deleted.
     *
     * @return the value
     */
    String id();

    /**
     * Whether the role is now gone.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RoleDeleteResponseBuilder builder() {
        return ModelRuntime.builder(RoleDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RoleDeleteResponseBuilder toBuilder();
}
