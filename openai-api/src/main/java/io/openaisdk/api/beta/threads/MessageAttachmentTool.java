package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.beta.assistants.AssistantCodeInterpreterTool;
import io.openaisdk.api.beta.assistants.MessageFileSearchTool;

/** A tool that may use an attached file. */
@ApiUnion(discriminator = "type")
public sealed interface MessageAttachmentTool
        permits AssistantCodeInterpreterTool,
                MessageFileSearchTool,
                UnknownMessageAttachmentTool,
                HiddenMessageAttachmentTool {}
