package io.openaisdk.api.evals;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code evals().list}. */
@ApiModel
public interface EvalListParams extends Params {

    /**
     * Cursor: identifier of the previous page's last evaluation.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Maximum number of evaluations per page. Default: {@code 20}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Direction in which the evaluations are sorted, {@code asc} or {@code desc}. Default: {@code asc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Time by which the evaluations are sorted: {@code created_at}, which is the default, or {@code updated_at}.
     *
     * @return the value; empty when absent
     */
    Optional<EvalListOrderBy> orderBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalListParamsBuilder builder() {
        return ModelRuntime.builder(EvalListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalListParamsBuilder toBuilder();
}
