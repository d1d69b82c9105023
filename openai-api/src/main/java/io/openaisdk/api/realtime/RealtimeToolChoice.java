package io.openaisdk.api.realtime;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.responses.ToolChoiceFunction;
import io.openaisdk.api.responses.ToolChoiceMcp;
import io.openaisdk.api.shared.ToolChoiceOptions;

/** How the model selects tools: a mode, or a certain function or MCP tool to force. Default: {@code auto}. */
@ApiUnion(discriminator = "type")
public sealed interface RealtimeToolChoice
        permits RealtimeToolChoice.Mode,
                ToolChoiceFunction,
                ToolChoiceMcp,
                UnknownRealtimeToolChoice,
                HiddenRealtimeToolChoice {

    /**
     * A named setting.
     *
     * @param value the value
     */
    record Mode(ToolChoiceOptions value) implements RealtimeToolChoice, ValueVariant<ToolChoiceOptions> {}
}
