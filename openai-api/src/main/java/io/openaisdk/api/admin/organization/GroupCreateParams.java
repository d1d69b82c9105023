package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a request that creates a group in the organization. */
@ApiModel
public interface GroupCreateParams extends Params {

    /**
     * Readable name of the group. From 1 to 255 characters.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupCreateParamsBuilder builder() {
        return ModelRuntime.builder(GroupCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupCreateParamsBuilder toBuilder();
}
