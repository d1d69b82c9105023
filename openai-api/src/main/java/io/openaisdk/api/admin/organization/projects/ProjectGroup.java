package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.admin.organization.GroupType;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The membership of a group in a project. */
@ApiModel
public interface ProjectGroup extends Model {

    /**
     * Kind of this object, always {@code project.group}.
     *
     * @return the value
     */
    @Constant("project.group")
    String object();

    /**
     * Identifier of the project that the group may use.
     *
     * @return the value
     */
    String projectId();

    /**
     * Identifier of the group with access to the project.
     *
     * @return the value
     */
    String groupId();

    /**
     * Name under which the group is shown.
     *
     * @return the value
     */
    String groupName();

    /**
     * Kind of group, {@code group} or {@code tenant_group}.
     *
     * @return the value
     */
    GroupType groupType();

    /**
     * Time at which the group gained access to the project, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectGroupBuilder builder() {
        return ModelRuntime.builder(ProjectGroup.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectGroupBuilder toBuilder();
}
