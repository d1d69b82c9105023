package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Picture that was produced. */
@ApiModel
public interface RunStepDeltaCodeImageFile extends Model {

    /**
     * ID of the file that holds the picture.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaCodeImageFileBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaCodeImageFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaCodeImageFileBuilder toBuilder();
}
