package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A service that a fine-tuning job reports to. */
@ApiModel
public interface JobIntegration extends Model {

    /**
     * Kind of integration to enable. Only {@code wandb}, meaning Weights and Biases, is available for now.
     *
     * @return the value
     */
    @Constant("wandb")
    String type();

    /**
     * Weights and Biases settings: the project that receives the metrics and, optionally, a run name, tags and a
     * default entity.
     *
     * @return the value
     */
    JobIntegrationWandb wandb();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static JobIntegrationBuilder builder() {
        return ModelRuntime.builder(JobIntegration.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    JobIntegrationBuilder toBuilder();
}
