package io.openaisdk.api.embeddings;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Turns texts into vectors. */
@ApiService("/embeddings")
public interface EmbeddingService {

    /**
     * Turns one or several texts into vectors.
     *
     * @param params what to send
     * @return the vectors
     */
    @Post
    CreateEmbeddingResponse create(EmbeddingCreateParams params);

    /**
     * Turns one or several texts into vectors.
     *
     * @param params sets what to send
     * @return the vectors
     */
    default CreateEmbeddingResponse create(Consumer<EmbeddingCreateParamsBuilder> params) {
        return create(ModelRuntime.build(EmbeddingCreateParams.builder(), params));
    }
}
