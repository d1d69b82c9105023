package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A data source of an eval run that consists of a JSONL file fitting the eval. */
@ApiModel
public non-sealed interface CreateEvalJsonlRunDataSource extends Model, EvalRunDataSource {

    /**
     * Discriminator of this data source, always {@code jsonl}.
     *
     * @return the value
     */
    @Constant("jsonl")
    String type();

    /**
     * Where the {@code item} variables come from.
     *
     * @return the value
     */
    EvalJsonlSource source();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CreateEvalJsonlRunDataSourceBuilder builder() {
        return ModelRuntime.builder(CreateEvalJsonlRunDataSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CreateEvalJsonlRunDataSourceBuilder toBuilder();
}
