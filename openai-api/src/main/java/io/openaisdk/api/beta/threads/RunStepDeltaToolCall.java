package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;

/** What an event adds to a call of a tool. */
@ApiUnion(discriminator = "type")
public sealed interface RunStepDeltaToolCall
        permits RunStepDeltaCodeToolCall,
                RunStepDeltaFileSearchToolCall,
                RunStepDeltaFunctionToolCall,
                UnknownRunStepDeltaToolCall,
                HiddenRunStepDeltaToolCall {}
