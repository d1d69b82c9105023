package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A fine-tuning method together with its settings. */
@ApiModel
public interface FineTuneMethod extends Model {

    /**
     * Which method applies: {@code supervised}, {@code dpo} or {@code reinforcement}.
     *
     * @return the value
     */
    FineTuneMethodType type();

    /**
     * Settings of the supervised method.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuneSupervisedMethod> supervised();

    /**
     * Settings of the DPO method.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuneDpoMethod> dpo();

    /**
     * Settings of the reinforcement method.
     *
     * @return the value; empty when absent
     */
    Optional<FineTuneReinforcementMethod> reinforcement();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuneMethodBuilder builder() {
        return ModelRuntime.builder(FineTuneMethod.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuneMethodBuilder toBuilder();
}
