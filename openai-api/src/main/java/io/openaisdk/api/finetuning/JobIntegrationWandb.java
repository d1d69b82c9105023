package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/**
 * Weights and Biases settings: the project that receives the metrics and, optionally, a run name, tags and a default
 * entity.
 */
@ApiModel
public interface JobIntegrationWandb extends Model {

    /**
     * Name of the project in which the run is created.
     *
     * @return the value
     */
    String project();

    /**
     * Display name of the run. When absent, the ID of the job serves as the name.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Entity of the run, a WandB team or username. When absent, the default entity of the registered WandB API key
     * applies.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> entity();

    /**
     * Tags for the created run, handed to WandB unchanged. OpenAI adds a few of its own, such as
     * {@code openai/finetune}.
     *
     * @return the items; empty when absent
     */
    List<String> tags();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static JobIntegrationWandbBuilder builder() {
        return ModelRuntime.builder(JobIntegrationWandb.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    JobIntegrationWandbBuilder toBuilder();
}
