package io.openaisdk.api.containers;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code containers().list}. */
@ApiModel
public interface ContainerListParams extends Params {

    /**
     * Maximum number of objects per page. From 1 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the containers by creation time, {@code asc} or {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Restricts the list to containers of this name.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ContainerListParamsBuilder builder() {
        return ModelRuntime.builder(ContainerListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ContainerListParamsBuilder toBuilder();
}
