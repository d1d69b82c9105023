package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.graders.Grader;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings of fine-tuning by reinforcement. */
@ApiModel
public interface FineTuneReinforcementMethod extends Model {

    /**
     * Grader of the fine-tuning job.
     *
     * @return the value
     */
    Grader grader();

    /**
     * Hyperparameters for reinforcement.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuneReinforcementHyperparameters> hyperparameters();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuneReinforcementMethodBuilder builder() {
        return ModelRuntime.builder(FineTuneReinforcementMethod.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuneReinforcementMethodBuilder toBuilder();
}
