package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a user left a group. */
@ApiModel
public interface GroupUserDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code group.user.deleted}.
     *
     * @return the value
     */
    @Constant("group.user.deleted")
    String object();

    /**
     * Whether the membership is gone.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupUserDeleteResponseBuilder builder() {
        return ModelRuntime.builder(GroupUserDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupUserDeleteResponseBuilder toBuilder();
}
