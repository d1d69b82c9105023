package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The projects of a user. */
@ApiModel
public interface OrganizationUserProjects extends Model {

    /**
     * Object type, always {@code list}.
     *
     * @return the value
     */
    @Constant("list")
    String object();

    /**
     * Objects on this page of the list.
     *
     * @return the items
     */
    @Required
    List<OrganizationUserProjectsData> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static OrganizationUserProjectsBuilder builder() {
        return ModelRuntime.builder(OrganizationUserProjects.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationUserProjectsBuilder toBuilder();
}
