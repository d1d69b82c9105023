package io.openaisdk.api.evals;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Body of a request that creates an eval. */
@ApiModel
public interface EvalCreateParams extends Params {

    /**
     * Name of this evaluation.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Data source for the runs of the eval, which determines the schema of their data.
     *
     * @return the value
     */
    EvalCreateDataSourceConfig dataSourceConfig();

    /**
     * Graders for all runs of the eval. They may use variables such as {@code {{item.variable_name}}} and model output
     * such as {@code {{sample.output_text}}}.
     *
     * @return the items
     */
    @Required
    List<EvalCreateTestingCriteria> testingCriteria();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalCreateParamsBuilder builder() {
        return ModelRuntime.builder(EvalCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalCreateParamsBuilder toBuilder();
}
