package io.openaisdk.api.audio;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/**
 * Way of cutting the audio into chunks. {@code auto} uses voice activity detection, a {@code server_vad} object tunes
 * it; absent means one block. {@code gpt-4o-transcribe-diarize} needs it above 30 seconds of input.
 */
@ApiUnion(discriminator = "type")
public sealed interface TranscriptionChunkingStrategy
        permits TranscriptionChunkingStrategy.Mode,
                VadConfig,
                UnknownTranscriptionChunkingStrategy,
                HiddenTranscriptionChunkingStrategy {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(TranscriptionChunkingStrategyMode value)
            implements TranscriptionChunkingStrategy, ValueVariant<TranscriptionChunkingStrategyMode> {}
}
