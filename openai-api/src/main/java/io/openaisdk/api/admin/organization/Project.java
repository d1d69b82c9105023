package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A project of the organization. */
@ApiModel
public interface Project extends Model {

    /**
     * Kind of this object, always {@code organization.project}.
     *
     * @return the value
     */
    @Constant("organization.project")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Name of the project, as shown in reports.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Time at which the project was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Time at which the project was archived, in Unix seconds. Null while it is not archived.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> archivedAt();

    /**
     * State of the project: {@code active} or {@code archived}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> status();

    /**
     * Identifier of the external key of the project.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> externalKeyId();

    /**
     * Regions in which the data of the project is kept and processed.
     *
     * @return the value; empty when absent
     */
    Optional<PublicProjectResidency> residency();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectBuilder builder() {
        return ModelRuntime.builder(Project.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectBuilder toBuilder();
}
