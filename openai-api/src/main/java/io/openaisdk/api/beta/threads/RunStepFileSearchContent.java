package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A text that file search found. */
@ApiModel
public interface RunStepFileSearchContent extends Model {

    /**
     * Kind of content, always {@code text}.
     *
     * @return the value; empty when absent
     */
    @Constant("text")
    Optional<String> type();

    /**
     * Text found in the file.
     *
     * @return the value; empty when absent
     */
    Optional<String> text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepFileSearchContentBuilder builder() {
        return ModelRuntime.builder(RunStepFileSearchContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepFileSearchContentBuilder toBuilder();
}
