package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that the hard spend limit of a project was deleted. */
@ApiModel
public interface ProjectSpendLimitDeleted extends Model {

    /**
     * Kind of this object, always {@code project.spend_limit.deleted}.
     *
     * @return the value
     */
    @Constant("project.spend_limit.deleted")
    String object();

    /**
     * Whether the limit is now gone.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectSpendLimitDeletedBuilder builder() {
        return ModelRuntime.builder(ProjectSpendLimitDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectSpendLimitDeletedBuilder toBuilder();
}
