package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A request to change the role of a user. */
@ApiModel
public interface UserUpdateParams extends Params {

    /**
     * Role of the user, {@code owner} or {@code reader}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> role();

    /**
     * ID of the role that the user is to get.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> roleId();

    /**
     * Technical level to set.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> technicalLevel();

    /**
     * Developer persona to set.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> developerPersona();

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
