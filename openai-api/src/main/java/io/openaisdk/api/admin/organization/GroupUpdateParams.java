package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A request to change a group. */
@ApiModel
public interface GroupUpdateParams extends Params {

    /**
     * New name of the group, from 1 to 255 characters.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupUpdateParamsBuilder builder() {
        return ModelRuntime.builder(GroupUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupUpdateParamsBuilder toBuilder();
}
