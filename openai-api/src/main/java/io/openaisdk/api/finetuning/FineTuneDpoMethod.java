package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings of fine-tuning by DPO. */
@ApiModel
public interface FineTuneDpoMethod extends Model {

    /**
     * Hyperparameters for DPO.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuneDpoHyperparameters> hyperparameters();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuneDpoMethodBuilder builder() {
        return ModelRuntime.builder(FineTuneDpoMethod.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuneDpoMethodBuilder toBuilder();
}
