package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiUnion;

/**
 * How turns are detected: by volume (server VAD) or by a model (semantic VAD). With null, the client triggers responses
 * itself.
 */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeTurnDetection
        permits RealtimeServerVad, RealtimeSemanticVad, UnknownRealtimeTurnDetection, HiddenRealtimeTurnDetection {}
