package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A user who belongs to a project. */
@ApiModel
public interface ProjectUser extends Model {

    /**
     * Kind of this object, always {@code organization.project.user}.
     *
     * @return the value
     */
    @Constant("organization.project.user")
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
     * Role in the project: {@code owner} or {@code member}.
     *
     * @return the value
     */
    String role();

    /**
     * Time of the addition to the project, in Unix seconds.
     *
     * @return the value
     */
    long addedAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectUserBuilder builder() {
        return ModelRuntime.builder(ProjectUser.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectUserBuilder toBuilder();
}
