package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A user as listed among the members of a group. */
@ApiModel
public interface GroupUser extends Model {

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Name of the user.
     *
     * @return the value
     */
    String name();

    /**
     * Email address of the user.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> email();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupUserBuilder builder() {
        return ModelRuntime.builder(GroupUser.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupUserBuilder toBuilder();
}
