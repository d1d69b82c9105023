package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A picture produced by the Code Interpreter. */
@ApiModel
public non-sealed interface RunStepCodeImage extends Model, RunStepCodeOutput {

    /**
     * Discriminator of this output, always {@code image}.
     *
     * @return the value
     */
    @Constant("image")
    String type();

    /**
     * Picture that was produced.
     *
     * @return the value
     */
    RunStepCodeImageFile image();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepCodeImageBuilder builder() {
        return ModelRuntime.builder(RunStepCodeImage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepCodeImageBuilder toBuilder();
}
