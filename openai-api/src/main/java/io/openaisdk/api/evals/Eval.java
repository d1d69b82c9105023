package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;

/** An evaluation: a task for an LLM integration, described by a data source configuration and testing criteria. */
@ApiModel
public interface Eval extends Model {

    /**
     * Kind of this object, always {@code eval}.
     *
     * @return the value
     */
    @Constant("eval")
    String object();

    /**
     * Identifier of the evaluation.
     *
     * @return the value
     */
    String id();

    /**
     * Name of this evaluation.
     *
     * @return the value
     */
    String name();

    /**
     * Configuration of the data that runs of this evaluation use.
     *
     * @return the value
     */
    EvalDataSourceConfig dataSourceConfig();

    /**
     * Criteria by which results are judged.
     *
     * @return the items
     */
    @Required
    List<EvalTestingCriteria> testingCriteria();

    /**
     * Time at which the evaluation was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalBuilder builder() {
        return ModelRuntime.builder(Eval.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalBuilder toBuilder();
}
