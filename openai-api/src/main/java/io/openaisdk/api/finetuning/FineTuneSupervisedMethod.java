package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings of supervised fine-tuning. */
@ApiModel
public interface FineTuneSupervisedMethod extends Model {

    /**
     * Hyperparameters for supervised fine-tuning.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuneSupervisedHyperparameters> hyperparameters();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuneSupervisedMethodBuilder builder() {
        return ModelRuntime.builder(FineTuneSupervisedMethod.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuneSupervisedMethodBuilder toBuilder();
}
