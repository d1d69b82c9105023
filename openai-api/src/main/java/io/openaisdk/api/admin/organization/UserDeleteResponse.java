package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The confirmation that a user was removed from the organization. */
@ApiModel
public interface UserDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code organization.user.deleted}.
     *
     * @return the value
     */
    @Constant("organization.user.deleted")
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
    static UserDeleteResponseBuilder builder() {
        return ModelRuntime.builder(UserDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UserDeleteResponseBuilder toBuilder();
}
