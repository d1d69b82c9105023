package io.openaisdk.api.embeddings;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Preset;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Request for embeddings. */
@ApiModel
public interface EmbeddingCreateParams extends Params {

    /**
     * Text to embed: a non-empty string, a list of tokens, or up to 2048 of either. At most 8192 tokens for one input
     * and 300000 for all of them.
     *
     * @return the value
     */
    EmbeddingInput input();

    /**
     * Identifier of the embedding model to use, for instance {@code text-embedding-3-small}.
     *
     * @return the value
     */
    EmbeddingModel model();

    /**
     * Encoding of the resulting vectors, {@code float} or {@code base64}. The service's default is {@code float};
     * where nothing is set, {@code base64} is sent, which is smaller and quicker to read. Vectors are decoded either way.
     *
     * @return the value; empty when absent
     */
    @Preset("base64")
    Optional<EmbeddingEncodingFormat> encodingFormat();

    /**
     * Length of the resulting vectors, at least 1. Accepted from {@code text-embedding-3} on.
     *
     * @return the value; empty when absent
     */
    Optional<Long> dimensions();

    /**
     * Stable identifier of your end user, an aid in finding abuse.
     *
     * @return the value; empty when absent
     */
    Optional<String> user();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EmbeddingCreateParamsBuilder builder() {
        return ModelRuntime.builder(EmbeddingCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EmbeddingCreateParamsBuilder toBuilder();
}
