package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The model policy to set for a project. */
@ApiModel
public interface ModelPermissionUpdateParams extends Params {

    /**
     * How the list is to be read: as an {@code allow_list} or a {@code deny_list}.
     *
     * @return the value
     */
    ProjectModelPermissionsMode mode();

    /**
     * Identifiers of the models to list in the policy.
     *
     * @return the items
     */
    @Required
    List<String> modelIds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModelPermissionUpdateParamsBuilder builder() {
        return ModelRuntime.builder(ModelPermissionUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModelPermissionUpdateParamsBuilder toBuilder();
}
