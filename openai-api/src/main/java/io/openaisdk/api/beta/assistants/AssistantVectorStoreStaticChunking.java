package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;

/** One of the forms that this value may take. */
@ApiModel
public non-sealed interface AssistantVectorStoreStaticChunking extends Model, VectorStoreAssistantChunkingStrategy {

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
    AssistantVectorStoreStaticChunkingSizes staticStrategy();

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
