package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Data for a new custom role. */
@ApiModel
public interface RoleCreateParams extends Params {

    /**
     * Name of the role, which must be unique.
     *
     * @return the value
     */
    String roleName();

    /**
     * Permissions that the role carries.
     *
     * @return the items
     */
    @Required
    List<String> permissions();

    /**
     * Description of the role, if any.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> description();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RoleCreateParamsBuilder builder() {
        return ModelRuntime.builder(RoleCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RoleCreateParamsBuilder toBuilder();
}
