package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.annotations.ApiUnion;

/** How the files are split into chunks, {@code auto} by default. */
@ApiUnion(discriminator = "type")
public sealed interface AssistantVectorStoreChunking
        permits AssistantVectorStoreAutoChunking,
                AssistantVectorStoreStaticChunking,
                UnknownAssistantVectorStoreChunking,
                HiddenAssistantVectorStoreChunking {}
