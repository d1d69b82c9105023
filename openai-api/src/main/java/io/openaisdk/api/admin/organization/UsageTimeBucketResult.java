package io.openaisdk.api.admin.organization;

import io.openaisdk.api.annotations.ApiUnion;

/** Usage or costs in a stretch of time. */
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
