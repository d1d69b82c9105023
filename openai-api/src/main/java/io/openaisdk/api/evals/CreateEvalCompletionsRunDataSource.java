package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A data source of an eval run that samples completions from a model. */
@ApiModel
public non-sealed interface CreateEvalCompletionsRunDataSource extends Model, EvalRunDataSource {

    /**
     * Discriminator of this data source, always {@code completions}.
     *
     * @return the value
     */
    @Constant("completions")
    String type();

    /**
     * Messages given to the sampled model: either a reference such as {@code item.input_trajectory} or a template with
     * {@code item} variables.
     *
     * @return the value; empty when absent
     */
    Optional<EvalCompletionsInputMessages> inputMessages();

    /**
     * Parameters of the sampling.
     *
     * @return the value; empty when absent
     */
    Optional<EvalCompletionsSamplingParams> samplingParams();

    /**
     * Name of the model that generates the completions, such as {@code o3-mini}.
     *
     * @return the value; empty when absent
     */
    Optional<String> model();

    /**
     * Where the run's {@code item} variables come from.
     *
     * @return the value
     */
    EvalCompletionsSource source();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CreateEvalCompletionsRunDataSourceBuilder builder() {
        return ModelRuntime.builder(CreateEvalCompletionsRunDataSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CreateEvalCompletionsRunDataSourceBuilder toBuilder();
}
