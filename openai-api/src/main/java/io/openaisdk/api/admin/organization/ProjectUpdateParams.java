package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes to make to a project. */
@ApiModel
public interface ProjectUpdateParams extends Params {

    /**
     * New name of the project, as reports will show it.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Identifier of the external key that the project should use.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> externalKeyId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectUpdateParamsBuilder builder() {
        return ModelRuntime.builder(ProjectUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectUpdateParamsBuilder toBuilder();
}
