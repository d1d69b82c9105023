package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Further details of the user. */
@ApiModel
public interface OrganizationUserUser extends Model {

    /**
     * Kind of this object, always {@code user}.
     *
     * @return the value
     */
    @Constant("user")
    String object();

    /**
     * Identifier of the user.
     *
     * @return the value
     */
    String id();

    /**
     * E-mail address of the user.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> email();

    /**
     * Name of the user.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Picture of the user.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> picture();

    /**
     * Whether the user is enabled.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> enabled();

    /**
     * Whether the user is banned.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> banned();

    /**
     * Time of the ban, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> bannedAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static OrganizationUserUserBuilder builder() {
        return ModelRuntime.builder(OrganizationUserUser.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationUserUserBuilder toBuilder();
}
