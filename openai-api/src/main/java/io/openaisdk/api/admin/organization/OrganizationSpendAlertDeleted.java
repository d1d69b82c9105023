package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a spend alert of the organization was deleted. */
@ApiModel
public interface OrganizationSpendAlertDeleted extends Model {

    /**
     * Kind of this object, always {@code organization.spend_alert.deleted}.
     *
     * @return the value
     */
    @Constant("organization.spend_alert.deleted")
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
    static OrganizationSpendAlertDeletedBuilder builder() {
        return ModelRuntime.builder(OrganizationSpendAlertDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationSpendAlertDeletedBuilder toBuilder();
}
