package io.openaisdk.api.realtime;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/**
 * Rule for dropping the oldest messages once a conversation exceeds the input token limit: {@code auto},
 * {@code disabled} or a retention ratio.
 */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeTruncation
        permits RealtimeTruncation.Mode,
                RealtimeTruncationRetentionRatio,
                UnknownRealtimeTruncation,
                HiddenRealtimeTruncation {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(RealtimeTruncationMode value) implements RealtimeTruncation, ValueVariant<RealtimeTruncationMode> {}
}
