package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A role of the kind managed by the Roles API. */
@ApiModel
public interface Role extends Model {

    /**
     * Kind of this object, always {@code role}.
     *
     * @return the value
     */
    @Constant("role")
    String object();

    /**
     * Identifier of this role.
     *
     * @return the value
     */
    String id();

    /**
     * Name of the role, unique.
     *
     * @return the value
     */
    String name();

    /**
     * Description of the role, if any.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> description();

    /**
     * Permissions that come with the role.
     *
     * @return the items
     */
    @Required
    List<String> permissions();

    /**
     * Kind of resource that the role applies to, such as {@code api.organization} or {@code api.project}.
     *
     * @return the value
     */
    String resourceType();

    /**
     * Whether the role is a built-in one that OpenAI manages.
     *
     * @return the value
     */
    boolean predefinedRole();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RoleBuilder builder() {
        return ModelRuntime.builder(Role.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RoleBuilder toBuilder();
}
