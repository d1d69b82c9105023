package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code tools} of a {@code Assistant}. */
@ApiUnion(discriminator = "type")
public sealed interface AssistantTool
        permits AssistantCodeInterpreterTool,
                AssistantFileSearchTool,
                AssistantFunctionTool,
                UnknownAssistantTool,
                HiddenAssistantTool {}
