package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/**
 * Limit on tokens of one reply, tool calls included: from 1 to 4096, or {@code inf} for the maximum of the model.
 * Default: {@code inf}.
 */
@ApiUnion
public sealed interface RealtimeMaxOutputTokens
        permits RealtimeMaxOutputTokens.Whole,
                RealtimeMaxOutputTokens.Mode,
                UnknownRealtimeMaxOutputTokens,
                HiddenRealtimeMaxOutputTokens {

    /**
     * A whole number.
     *
     * @param value the value
     */
    record Whole(Long value) implements RealtimeMaxOutputTokens, ValueVariant<Long> {}

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(RealtimeMaxOutputTokensMode value)
            implements RealtimeMaxOutputTokens, ValueVariant<RealtimeMaxOutputTokensMode> {}
}
