package io.openaisdk.api.vectorstores;

import io.openaisdk.api.annotations.ApiUnion;

/** How the file was cut into chunks. */
@ApiUnion(discriminator = "type")
public sealed interface VectorStoreFileChunkingStrategy
        permits StaticChunkingStrategyResponseParam,
                OtherChunkingStrategyResponseParam,
                UnknownVectorStoreFileChunkingStrategy,
                HiddenVectorStoreFileChunkingStrategy {}
