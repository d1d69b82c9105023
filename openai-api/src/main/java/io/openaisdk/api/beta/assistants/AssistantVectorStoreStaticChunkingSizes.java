package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Sizes of the chunks and of their overlap. */
@ApiModel
public interface AssistantVectorStoreStaticChunkingSizes extends Model {

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
    static AssistantVectorStoreStaticChunkingSizesBuilder builder() {
        return ModelRuntime.builder(AssistantVectorStoreStaticChunkingSizes.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantVectorStoreStaticChunkingSizesBuilder toBuilder();
}
