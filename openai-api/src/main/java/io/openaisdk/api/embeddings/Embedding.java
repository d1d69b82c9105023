package io.openaisdk.api.embeddings;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An embedding: a vector that stands for the meaning of an input. */
@ApiModel
public interface Embedding extends Model {

    /**
     * Discriminator of this object, always {@code embedding}.
     *
     * @return the value
     */
    @Constant("embedding")
    String object();

    /**
     * Position of this embedding in the list.
     *
     * @return the value
     */
    long index();

    /**
     * Numbers that make up the vector. Their count depends on the model.
     *
     * @return the value
     */
    FloatVector embedding();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EmbeddingBuilder builder() {
        return ModelRuntime.builder(Embedding.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EmbeddingBuilder toBuilder();
}
