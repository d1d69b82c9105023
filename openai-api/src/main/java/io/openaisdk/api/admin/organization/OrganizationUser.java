package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A user of an organization. */
@ApiModel
public interface OrganizationUser extends Model {

    /**
     * Kind of this object, always {@code organization.user}.
     *
     * @return the value
     */
    @Constant("organization.user")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Name of this user.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Email address of this user.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> email();

    /**
     * Role of the user, {@code owner} or {@code reader}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> role();

    /**
     * Time at which the user was added, in Unix seconds.
     *
     * @return the value
     */
    long addedAt();

    /**
     * Whether the user is the default one of the organization.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> isDefault();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> created();

    /**
     * Further details of the user.
     *
     * @return the value; empty when absent
     */
    Optional<OrganizationUserUser> user();

    /**
     * Whether this is a service account.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> isServiceAccount();

    /**
     * Whether the user may purchase Scale Tier.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> isScaleTierAuthorizedPurchaser();

    /**
     * Whether SCIM manages the user.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> isScimManaged();

    /**
     * Time at which an API key of the user was last used, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> apiKeyLastUsedAt();

    /**
     * Technical level of the user.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> technicalLevel();

    /**
     * Developer persona of the user.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> developerPersona();

    /**
     * Projects of the user, where included.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<OrganizationUserProjects> projects();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static OrganizationUserBuilder builder() {
        return ModelRuntime.builder(OrganizationUser.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationUserBuilder toBuilder();
}
