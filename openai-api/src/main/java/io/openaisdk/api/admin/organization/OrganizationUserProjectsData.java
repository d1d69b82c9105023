package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A project of a user, and the role in it. */
@ApiModel
public interface OrganizationUserProjectsData extends Model {

    /**
     * Identifier of the project.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> id();

    /**
     * Name of the project.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Role of the user in the project.
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
    static OrganizationUserProjectsDataBuilder builder() {
        return ModelRuntime.builder(OrganizationUserProjectsData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationUserProjectsDataBuilder toBuilder();
}
