package io.openaisdk.api.skills;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code skills().list}. */
@ApiModel
public interface SkillListParams extends Params {

    /**
     * Maximum number of items per page, from 0 to 100.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Direction in which the timestamps are sorted: {@code asc} or {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Cursor: identifier of the previous page's last item.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SkillListParamsBuilder builder() {
        return ModelRuntime.builder(SkillListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SkillListParamsBuilder toBuilder();
}
