package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A data source that refers to an uploaded JSONL file. */
@ApiModel
public non-sealed interface EvalJsonlFileIdSource
        extends Model, EvalJsonlSource, EvalCompletionsSource, EvalResponsesRunSource {

    /**
     * Discriminator of this source, always {@code file_id}.
     *
     * @return the value
     */
    @Constant("file_id")
    String type();

    /**
     * Identifier of the JSONL file.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalJsonlFileIdSourceBuilder builder() {
        return ModelRuntime.builder(EvalJsonlFileIdSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalJsonlFileIdSourceBuilder toBuilder();
}
