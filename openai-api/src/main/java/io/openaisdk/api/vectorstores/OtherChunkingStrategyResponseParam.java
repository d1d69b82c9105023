package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An unknown chunking strategy, as reported for files indexed before {@code chunking_strategy} existed. */
@ApiModel
public non-sealed interface OtherChunkingStrategyResponseParam extends Model, VectorStoreFileChunkingStrategy {

    /**
     * Discriminator of this strategy, always {@code other}.
     *
     * @return the value
     */
    @Constant("other")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static OtherChunkingStrategyResponseParamBuilder builder() {
        return ModelRuntime.builder(OtherChunkingStrategyResponseParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OtherChunkingStrategyResponseParamBuilder toBuilder();
}
