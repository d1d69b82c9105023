package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Chunk size and overlap of a fixed chunking. */
@ApiModel
public interface StaticChunkingStrategy extends Model {

    /**
     * Limit on the tokens of a chunk, from 100 to 4096. Default: {@code 800}.
     *
     * @return the value
     */
    long maxChunkSizeTokens();

    /**
     * Tokens that neighboring chunks share, at most half of {@code max_chunk_size_tokens}. Default: {@code 400}.
     *
     * @return the value
     */
    long chunkOverlapTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static StaticChunkingStrategyBuilder builder() {
        return ModelRuntime.builder(StaticChunkingStrategy.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    StaticChunkingStrategyBuilder toBuilder();
}
