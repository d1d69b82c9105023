package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The data retention setting of a project. */
@ApiModel
public interface ProjectDataRetention extends Model {

    /**
     * Kind of this object, always {@code project.data_retention}.
     *
     * @return the value
     */
    @Constant("project.data_retention")
    String object();

    /**
     * Kind of data retention chosen for the project.
     *
     * @return the value
     */
    ProjectDataRetentionType type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectDataRetentionBuilder builder() {
        return ModelRuntime.builder(ProjectDataRetention.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectDataRetentionBuilder toBuilder();
}
