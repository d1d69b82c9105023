package io.openaisdk.api.finetuning;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Number of passes over the training data, {@code auto} (the default) or 1 to 50. */
@ApiUnion
public sealed interface JobHyperparametersNEpochs
        permits JobHyperparametersNEpochs.Mode,
                JobHyperparametersNEpochs.Whole,
                UnknownJobHyperparametersNEpochs,
                HiddenJobHyperparametersNEpochs {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(JobHyperparametersNEpochsMode value)
            implements JobHyperparametersNEpochs, ValueVariant<JobHyperparametersNEpochsMode> {}

    /**
     * A whole number.
     *
     * @param value the value
     */
    record Whole(Long value) implements JobHyperparametersNEpochs, ValueVariant<Long> {}
}
