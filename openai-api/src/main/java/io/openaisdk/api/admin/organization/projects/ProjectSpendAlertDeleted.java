package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a spend alert of a project was deleted. */
@ApiModel
public interface ProjectSpendAlertDeleted extends Model {

    /**
     * Kind of this object, always {@code project.spend_alert.deleted}.
     *
     * @return the value
     */
    @Constant("project.spend_alert.deleted")
    String object();

    /**
     * Identifier of the spend alert that was deleted.
     *
     * @return the value
     */
    String id();

    /**
     * Whether the alert is now gone.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectSpendAlertDeletedBuilder builder() {
        return ModelRuntime.builder(ProjectSpendAlertDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectSpendAlertDeletedBuilder toBuilder();
}
