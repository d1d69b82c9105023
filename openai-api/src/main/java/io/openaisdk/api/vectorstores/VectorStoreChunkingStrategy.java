package io.openaisdk.api.vectorstores;

import io.openaisdk.api.annotations.ApiUnion;

/**
 * Way of splitting the files into chunks, relevant only if {@code file_ids} is not empty. When absent, {@code auto}
 * applies.
 */
@ApiUnion(discriminator = "type")
public sealed interface VectorStoreChunkingStrategy
        permits AutoChunkingStrategyRequestParam,
                StaticChunkingStrategyRequestParam,
                UnknownVectorStoreChunkingStrategy,
                HiddenVectorStoreChunkingStrategy {}
