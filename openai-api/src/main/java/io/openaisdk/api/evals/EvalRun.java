package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;

/** A run of an evaluation. */
@ApiModel
public interface EvalRun extends Model {

    /**
     * Kind of this object, always {@code eval.run}.
     *
     * @return the value
     */
    @Constant("eval.run")
    String object();

    /**
     * Identifier of the run.
     *
     * @return the value
     */
    String id();

    /**
     * Identifier of the evaluation that the run belongs to.
     *
     * @return the value
     */
    String evalId();

    /**
     * State of the evaluation run.
     *
     * @return the value
     */
    String status();

    /**
     * Model under evaluation, where there is one.
     *
     * @return the value
     */
    String model();

    /**
     * Name of the run.
     *
     * @return the value
     */
    String name();

    /**
     * Time at which the evaluation run came into being, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * URL of the report on the run in the dashboard.
     *
     * @return the value
     */
    String reportUrl();

    /**
     * Counts of the results of the run by outcome.
     *
     * @return the value
     */
    EvalRunResultCounts resultCounts();

    /**
     * Usage during the run, broken down by model.
     *
     * @return the items
     */
    @Required
    List<EvalRunPerModelUsage> perModelUsage();

    /**
     * Results of the run, broken down by testing criterion.
     *
     * @return the items
     */
    @Required
    List<EvalRunPerTestingCriteriaResult> perTestingCriteriaResults();

    /**
     * Data source of the run.
     *
     * @return the value
     */
    EvalRunDataSource dataSource();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Error that occurred, as reported by the Eval API.
     *
     * @return the value
     */
    EvalApiError error();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunBuilder builder() {
        return ModelRuntime.builder(EvalRun.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunBuilder toBuilder();
}
