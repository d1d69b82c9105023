package io.openaisdk.api.embeddings;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The answer to an embedding request. */
@ApiModel
public interface CreateEmbeddingResponse extends Model {

    /**
     * Discriminator of this list object, always {@code list}.
     *
     * @return the value
     */
    @Constant("list")
    String object();

    /**
     * Embedding vectors that the model made.
     *
     * @return the items
     */
    @Required
    List<Embedding> data();

    /**
     * Name of the model that made the embeddings.
     *
     * @return the value
     */
    String model();

    /**
     * Token counts of this request.
     *
     * @return the value
     */
    EmbeddingUsage usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CreateEmbeddingResponseBuilder builder() {
        return ModelRuntime.builder(CreateEmbeddingResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CreateEmbeddingResponseBuilder toBuilder();
}
