package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fine-tuning job created through the API. */
@ApiModel
public interface FineTuningJob extends Model {

    /**
     * Kind of this object, always {@code fine_tuning.job}.
     *
     * @return the value
     */
    @Constant("fine_tuning.job")
    String object();

    /**
     * Identifier of the job, usable in API requests.
     *
     * @return the value
     */
    String id();

    /**
     * Time at which the job or event was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Cause of the failure, for jobs whose status is {@code failed}.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<FineTuningJobError> error();

    /**
     * Name of the resulting model. Null while the job is running.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> fineTunedModel();

    /**
     * Time of completion, in Unix seconds. Null while the job is running.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> finishedAt();

    /**
     * Hyperparameters of the job, present for {@code supervised} jobs only.
     *
     * @return the value
     */
    FineTuningJobHyperparameters hyperparameters();

    /**
     * Base model of the fine-tuning.
     *
     * @return the value
     */
    String model();

    /**
     * Identifier of the organization that the job belongs to.
     *
     * @return the value
     */
    String organizationId();

    /**
     * Identifiers of the result files, readable through the Files API.
     *
     * @return the items
     */
    @Required
    List<String> resultFiles();

    /**
     * State of the job: {@code validating_files}, {@code queued}, {@code running}, {@code succeeded}, {@code failed} or
     * {@code cancelled}.
     *
     * @return the value
     */
    FineTuningJobStatus status();

    /**
     * Number of billable tokens that the job processed. Null while the job is running.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> trainedTokens();

    /**
     * Identifier of the training file, readable through the Files API.
     *
     * @return the value
     */
    String trainingFile();

    /**
     * Identifier of the validation file, readable through the Files API.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> validationFile();

    /**
     * Integrations of this job. At most 5.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<FineTuningIntegration> integrations();

    /**
     * Seed of the job.
     *
     * @return the value
     */
    long seed();

    /**
     * Expected time of completion, in Unix seconds. Null when the job is not running.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> estimatedFinish();

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
    static FineTuningJobBuilder builder() {
        return ModelRuntime.builder(FineTuningJob.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningJobBuilder toBuilder();
}
