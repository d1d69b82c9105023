package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The data retention setting of the organization. */
@ApiModel
public interface OrganizationDataRetention extends Model {

    /**
     * Kind of this object, always {@code organization.data_retention}.
     *
     * @return the value
     */
    @Constant("organization.data_retention")
    String object();

    /**
     * Kind of data retention that the organization has chosen.
     *
     * @return the value
     */
    OrganizationDataRetentionType type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static OrganizationDataRetentionBuilder builder() {
        return ModelRuntime.builder(OrganizationDataRetention.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationDataRetentionBuilder toBuilder();
}
