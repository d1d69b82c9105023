package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.annotations.ApiUnion;

/** A tool of an assistant: the code interpreter, file search or a function. */
@ApiUnion(discriminator = "type")
public sealed interface AssistantTool
        permits AssistantCodeInterpreterTool,
                AssistantFileSearchTool,
                AssistantFunctionTool,
                UnknownAssistantTool,
                HiddenAssistantTool {}
