package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code tool_calls} of a {@code RunStepDeltaToolCalls}. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepDeltaToolCall
        permits RunStepDeltaCodeToolCall,
                RunStepDeltaFileSearchToolCall,
                RunStepDeltaFunctionToolCall,
                UnknownRunStepDeltaToolCall,
                HiddenRunStepDeltaToolCall {}
