package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.vectorstores.StaticChunkingStrategy;

/** Chunks of a size and an overlap of your own. */
@ApiModel
public non-sealed interface AssistantVectorStoreStaticChunking extends Model, AssistantVectorStoreChunking {

    /**
     * Discriminator of this strategy, always {@code static}.
     *
     * @return the value
     */
    @Constant("static")
    String type();

    /**
     * Sizes of the chunks and of their overlap.
     *
     * @return the value
     */
    @WireName("static")
    StaticChunkingStrategy staticStrategy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantVectorStoreStaticChunkingBuilder builder() {
        return ModelRuntime.builder(AssistantVectorStoreStaticChunking.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantVectorStoreStaticChunkingBuilder toBuilder();
}
