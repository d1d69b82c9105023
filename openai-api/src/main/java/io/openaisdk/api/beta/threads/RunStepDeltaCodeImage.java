package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A picture produced by the Code Interpreter, as streamed. */
@ApiModel
public non-sealed interface RunStepDeltaCodeImage extends Model, RunStepDeltaCodeOutput {

    /**
     * Discriminator of this output, always {@code image}.
     *
     * @return the value
     */
    @Constant("image")
    String type();

    /**
     * Position of the item among the outputs.
     *
     * @return the value
     */
    long index();

    /**
     * Picture that was produced.
     *
     * @return the value; empty when absent
     */
    Optional<RunStepDeltaCodeImageFile> image();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaCodeImageBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaCodeImage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaCodeImageBuilder toBuilder();
}
