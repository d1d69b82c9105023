package io.openaisdk.api.beta.threads;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.beta.assistants.AssistantCodeInterpreterTool;

/** A tool that may use an attached file. */
@ApiUnion(discriminator = "type")
public sealed interface MessageAttachmentTool
        permits AssistantCodeInterpreterTool,
                MessageFileSearchTool,
                UnknownMessageAttachmentTool,
                HiddenMessageAttachmentTool {}
