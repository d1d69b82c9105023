package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;

/** A choice of chunk size and overlap of one's own. */
@ApiModel
public non-sealed interface StaticFileChunkingStrategyParam extends Model, FileChunkingStrategyParam {

    /**
     * Discriminator of this strategy, always {@code static}.
     *
     * @return the value
     */
    @Constant("static")
    String type();

    /**
     * Chunk size and overlap.
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
    static StaticFileChunkingStrategyParamBuilder builder() {
        return ModelRuntime.builder(StaticFileChunkingStrategyParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    StaticFileChunkingStrategyParamBuilder toBuilder();
}
