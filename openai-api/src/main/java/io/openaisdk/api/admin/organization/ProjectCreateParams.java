package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Data for a new project. */
@ApiModel
public interface ProjectCreateParams extends Params {

    /**
     * Readable name of the project, shown in reports.
     *
     * @return the value
     */
    String name();

    /**
     * Data residency of the new project. The organization needs access to the chosen configuration.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<PublicProjectResidency> residency();

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
    static ProjectCreateParamsBuilder builder() {
        return ModelRuntime.builder(ProjectCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectCreateParamsBuilder toBuilder();
}
