package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An integration of a fine-tuning job. */
@ApiModel
public interface FineTuningIntegration extends Model {

    /**
     * Kind of integration that the job uses, always {@code wandb}.
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
    FineTuningIntegrationWandb wandb();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuningIntegrationBuilder builder() {
        return ModelRuntime.builder(FineTuningIntegration.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningIntegrationBuilder toBuilder();
}
