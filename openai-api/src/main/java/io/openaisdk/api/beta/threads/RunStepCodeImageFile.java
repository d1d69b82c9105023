package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Picture that was produced. */
@ApiModel
public interface RunStepCodeImageFile extends Model {

    /**
     * ID of the file that holds the picture.
     *
     * @return the value
     */
    String fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepCodeImageFileBuilder builder() {
        return ModelRuntime.builder(RunStepCodeImageFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepCodeImageFileBuilder toBuilder();
}
