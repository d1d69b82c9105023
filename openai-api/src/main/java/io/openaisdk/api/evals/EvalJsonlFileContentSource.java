package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A data source that holds its JSONL rows inline. */
@ApiModel
public non-sealed interface EvalJsonlFileContentSource
        extends Model, EvalJsonlSource, EvalCompletionsSource, EvalResponsesRunSource {

    /**
     * Discriminator of this source, always {@code file_content}.
     *
     * @return the value
     */
    @Constant("file_content")
    String type();

    /**
     * Rows of the JSONL data.
     *
     * @return the items
     */
    @Required
    List<EvalJsonlFileContentSourceContent> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalJsonlFileContentSourceBuilder builder() {
        return ModelRuntime.builder(EvalJsonlFileContentSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalJsonlFileContentSourceBuilder toBuilder();
}
