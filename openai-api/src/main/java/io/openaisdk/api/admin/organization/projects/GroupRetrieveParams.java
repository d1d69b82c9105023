package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.admin.organization.GroupType;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code admin().organization().projects().groups().retrieve}. */
@ApiModel
public interface GroupRetrieveParams extends Params {

    /**
     * Kind of the group to be fetched, {@code group} or {@code tenant_group}. Default: {@code group}.
     *
     * @return the value; empty when absent
     */
    Optional<GroupType> groupType();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupRetrieveParamsBuilder builder() {
        return ModelRuntime.builder(GroupRetrieveParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupRetrieveParamsBuilder toBuilder();
}
