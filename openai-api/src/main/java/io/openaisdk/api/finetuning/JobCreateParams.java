package io.openaisdk.api.finetuning;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Body of a request that creates a fine-tuning job. */
@ApiModel
public interface JobCreateParams extends Params {

    /**
     * Name of the model that is to be fine-tuned.
     *
     * @return the value
     */
    JobModel model();

    /**
     * Identifier of the uploaded training file, a JSONL file with purpose {@code fine-tune}. Its content depends on the
     * format of the model (chat or completions) or on the method (preference).
     *
     * @return the value
     */
    String trainingFile();

    /**
     * Hyperparameters of the fine-tuning job; use {@code method} instead.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #method()}
     */
    @Deprecated
    Optional<JobHyperparameters> hyperparameters();

    /**
     * Text that becomes part of the name of the fine-tuned model. From 1 to 64 characters; null by default.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> suffix();

    /**
     * Identifier of an uploaded JSONL file, with purpose {@code fine-tune}, from which validation metrics are computed
     * at intervals. It should share no data with the training file.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> validationFile();

    /**
     * Integrations to switch on for the job.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<FineTuningIntegration> integrations();

    /**
     * Seed for reproducibility: equal seeds and parameters normally give equal results, with rare exceptions. From 0 to
     * 2147483647; generated when absent.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> seed();

    /**
     * Fine-tuning method that the job applies, with its settings.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuneMethod> method();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static JobCreateParamsBuilder builder() {
        return ModelRuntime.builder(JobCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    JobCreateParamsBuilder toBuilder();
}
