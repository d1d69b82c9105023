package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A user found through a group membership of the organization. */
@ApiModel
public interface GroupMemberUser extends Model {

    /**
     * Identifier of the user.
     *
     * @return the value
     */
    String id();

    /**
     * Display name of the user.
     *
     * @return the value
     */
    String name();

    /**
     * Email address of the user. Null when the user has none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> email();

    /**
     * URL of the profile picture, if there is one.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> picture();

    /**
     * Whether this is a service account.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Boolean> isServiceAccount();

    /**
     * Kind of user, {@code user} or {@code tenant_user}.
     *
     * @return the value
     */
    GroupMemberUserUserType userType();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupMemberUserBuilder builder() {
        return ModelRuntime.builder(GroupMemberUser.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupMemberUserBuilder toBuilder();
}
