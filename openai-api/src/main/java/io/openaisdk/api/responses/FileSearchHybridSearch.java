package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Weights of a search that combines embeddings and text. */
@ApiModel
public interface FileSearchHybridSearch extends Model {

    /**
     * Weight of embedding matches when rankings are fused by reciprocal rank.
     *
     * @return the value
     */
    double embeddingWeight();

    /**
     * Weight of text matches when rankings are fused by reciprocal rank.
     *
     * @return the value
     */
    double textWeight();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileSearchHybridSearchBuilder builder() {
        return ModelRuntime.builder(FileSearchHybridSearch.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileSearchHybridSearchBuilder toBuilder();
}
