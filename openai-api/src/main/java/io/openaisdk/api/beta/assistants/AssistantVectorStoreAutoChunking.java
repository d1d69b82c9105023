package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The default way to split files: chunks of at most 800 tokens with an overlap of 400, at present. */
@ApiModel
public non-sealed interface AssistantVectorStoreAutoChunking extends Model, AssistantVectorStoreChunking {

    /**
     * Discriminator of this strategy, always {@code auto}.
     *
     * @return the value
     */
    @Constant("auto")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantVectorStoreAutoChunkingBuilder builder() {
        return ModelRuntime.builder(AssistantVectorStoreAutoChunking.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantVectorStoreAutoChunkingBuilder toBuilder();
}
