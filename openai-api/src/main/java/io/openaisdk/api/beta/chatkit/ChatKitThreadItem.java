package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.annotations.ApiUnion;

/** Any item of a ChatKit thread. */
@ApiUnion(discriminator = "type")
public sealed interface ChatKitThreadItem
        permits ChatKitUserMessageItem,
                ChatKitAssistantMessageItem,
                ChatKitWidgetItem,
                ChatKitClientToolCallItem,
                ChatKitTaskItem,
                ChatKitTaskGroupItem,
                UnknownChatKitThreadItem,
                HiddenChatKitThreadItem {}
