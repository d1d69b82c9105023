package io.openaisdk.api.embeddings;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Token counts of a request for embeddings. */
@ApiModel
public interface EmbeddingUsage extends Model {

    /**
     * Count of tokens in the input.
     *
     * @return the value
     */
    long promptTokens();

    /**
     * Count of all tokens that the request used.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EmbeddingUsageBuilder builder() {
        return ModelRuntime.builder(EmbeddingUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EmbeddingUsageBuilder toBuilder();
}
