package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** A call of a tool that a step of a run made. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepToolCall
        permits RunStepCodeToolCall,
                RunStepFileSearchToolCall,
                RunStepFunctionToolCall,
                UnknownRunStepToolCall,
                HiddenRunStepToolCall {}
