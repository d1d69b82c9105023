package io.openaisdk.api.skills;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code skills().versions().list}. */
@ApiModel
public interface VersionListParams extends Params {

    /**
     * Maximum number of versions per page, from 0 to 100.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Direction in which the version numbers are sorted.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Identifier of the skill version after which the page begins.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VersionListParamsBuilder builder() {
        return ModelRuntime.builder(VersionListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VersionListParamsBuilder toBuilder();
}
