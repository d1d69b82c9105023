package io.openaisdk.api.vectorstores;

import io.openaisdk.api.annotations.ApiUnion;

/** How files are split into chunks, {@code auto} by default. */
@ApiUnion(discriminator = "type")
public sealed interface FileChunkingStrategyParam
        permits AutoFileChunkingStrategyParam,
                StaticFileChunkingStrategyParam,
                UnknownFileChunkingStrategyParam,
                HiddenFileChunkingStrategyParam {}
