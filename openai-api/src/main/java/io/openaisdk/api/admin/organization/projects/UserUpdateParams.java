package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes to make to the membership of a project user. */
@ApiModel
public interface UserUpdateParams extends Params {

    /**
     * Role in the project: {@code owner} or {@code member}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UserUpdateParamsBuilder builder() {
        return ModelRuntime.builder(UserUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UserUpdateParamsBuilder toBuilder();
}
