package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that the hard spend limit of the organization was deleted. */
@ApiModel
public interface OrganizationSpendLimitDeleted extends Model {

    /**
     * Kind of this object, always {@code organization.spend_limit.deleted}.
     *
     * @return the value
     */
    @Constant("organization.spend_limit.deleted")
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
    static OrganizationSpendLimitDeletedBuilder builder() {
        return ModelRuntime.builder(OrganizationSpendLimitDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationSpendLimitDeletedBuilder toBuilder();
}
