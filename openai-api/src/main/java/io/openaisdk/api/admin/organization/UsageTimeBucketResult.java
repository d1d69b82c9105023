package io.openaisdk.api.admin.organization;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code results} of a {@code UsageTimeBucket}. */
@ApiUnion(discriminator = "object")
public sealed interface UsageTimeBucketResult
        permits UsageCompletionsResult,
                UsageEmbeddingsResult,
                UsageModerationsResult,
                UsageImagesResult,
                UsageAudioSpeechesResult,
                UsageAudioTranscriptionsResult,
                UsageVectorStoresResult,
                UsageCodeInterpreterSessionsResult,
                UsageFileSearchCallsResult,
                UsageWebSearchCallsResult,
                CostsResult,
                UnknownUsageTimeBucketResult,
                HiddenUsageTimeBucketResult {}
