package io.openaisdk.api.audio;

import io.openaisdk.api.annotations.ApiUnion;

/** An event of a speech stream: a piece of audio or the end of it. */
@ApiUnion(discriminator = "type")
public sealed interface SpeechStreamEvent
        permits SpeechAudioDeltaEvent, SpeechAudioDoneEvent, UnknownSpeechStreamEvent, HiddenSpeechStreamEvent {}
