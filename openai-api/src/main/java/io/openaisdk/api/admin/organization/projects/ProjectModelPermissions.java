package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The policy that says which models a project may or may not use. */
@ApiModel
public interface ProjectModelPermissions extends Model {

    /**
     * Kind of this object, always {@code project.model_permissions}.
     *
     * @return the value
     */
    @Constant("project.model_permissions")
    String object();

    /**
     * How the list of models is read: {@code allow_list} permits them, {@code deny_list} forbids them.
     *
     * @return the value
     */
    ProjectModelPermissionsMode mode();

    /**
     * Identifiers of the models that the policy lists.
     *
     * @return the items
     */
    @Required
    List<String> modelIds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectModelPermissionsBuilder builder() {
        return ModelRuntime.builder(ProjectModelPermissions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectModelPermissionsBuilder toBuilder();
}
