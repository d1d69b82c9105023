package io.openaisdk.api.audio;

import io.openaisdk.api.annotations.ApiUnion;

/** An event of a transcription stream: a segment, a piece of text or the end of the transcript. */
@ApiUnion(discriminator = "type")
public sealed interface TranscriptionStreamEvent
        permits TranscriptionTextSegmentEvent,
                TranscriptionTextDeltaEvent,
                TranscriptionTextDoneEvent,
                UnknownTranscriptionStreamEvent,
                HiddenTranscriptionStreamEvent {}
