package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code tool_calls} of a {@code RunStepToolCalls}. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepToolCall
        permits RunStepCodeToolCall,
                RunStepFileSearchToolCall,
                RunStepFunctionToolCall,
                UnknownRunStepToolCall,
                HiddenRunStepToolCall {}
