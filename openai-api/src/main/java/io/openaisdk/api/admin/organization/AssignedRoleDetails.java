package io.openaisdk.api.admin.organization;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry in a list of role assignments, with details of the role. */
@ApiModel
public interface AssignedRoleDetails extends Model {

    /**
     * Identifier of this role.
     *
     * @return the value
     */
    String id();

    /**
     * Name of this role.
     *
     * @return the value
     */
    String name();

    /**
     * Permissions that the role grants.
     *
     * @return the items
     */
    @Required
    List<String> permissions();

    /**
     * Kind of resource that the role is for.
     *
     * @return the value
     */
    String resourceType();

    /**
     * True for a role that OpenAI defines.
     *
     * @return the value
     */
    boolean predefinedRole();

    /**
     * Text that describes the role.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> description();

    /**
     * Time of the role's creation, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> createdAt();

    /**
     * Time of the role's latest change, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> updatedAt();

    /**
     * Identifier of whoever created the role.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> createdBy();

    /**
     * Details of the user who created the role, if known.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, JsonValue> createdByUserObj();

    /**
     * Free-form metadata kept with the role.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, JsonValue> metadata();

    /**
     * Principals that pass this assignment on by inheritance, if known.
     *
     * @return the items
     */
    @Required
    @NullAllowed
    List<AssignedRoleDetailsAssignmentSource> assignmentSources();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssignedRoleDetailsBuilder builder() {
        return ModelRuntime.builder(AssignedRoleDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssignedRoleDetailsBuilder toBuilder();
}
