package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code admin().organization().projects().list}. */
@ApiModel
public interface ProjectListParams extends Params {

    /**
     * Maximum number of objects per page. From 1 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * If true, archived projects are listed as well. Default: {@code false}.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> includeArchived();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectListParamsBuilder builder() {
        return ModelRuntime.builder(ProjectListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectListParamsBuilder toBuilder();
}
