package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A request to change the data retention of the organization. */
@ApiModel
public interface DataRetentionUpdateParams extends Params {

    /**
     * Kind of data retention that the organization should have.
     *
     * @return the value
     */
    OrganizationDataRetentionType retentionType();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static DataRetentionUpdateParamsBuilder builder() {
        return ModelRuntime.builder(DataRetentionUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    DataRetentionUpdateParamsBuilder toBuilder();
}
