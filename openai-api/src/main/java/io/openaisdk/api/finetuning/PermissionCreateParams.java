package io.openaisdk.api.finetuning;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Body of a request that lets projects use a fine-tuned checkpoint. */
@ApiModel
public interface PermissionCreateParams extends Params {

    /**
     * Identifiers of the projects that get access.
     *
     * @return the items
     */
    @Required
    List<String> projectIds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static PermissionCreateParamsBuilder builder() {
        return ModelRuntime.builder(PermissionCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    PermissionCreateParamsBuilder toBuilder();
}
