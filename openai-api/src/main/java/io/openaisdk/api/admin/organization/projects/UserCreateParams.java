package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The user to add to a project, with a role. */
@ApiModel
public interface UserCreateParams extends Params {

    /**
     * Identifier of the user.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> userId();

    /**
     * Email address of the person to add.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> email();

    /**
     * Role in the project: {@code owner} or {@code member}.
     *
     * @return the value
     */
    String role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UserCreateParamsBuilder builder() {
        return ModelRuntime.builder(UserCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UserCreateParamsBuilder toBuilder();
}
