package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.annotations.ApiUnion;

/** State of the thread; a new one is {@code active}. */
@ApiUnion(discriminator = "type")
public sealed interface ChatKitThreadStatus
        permits ChatKitActiveStatus,
                ChatKitLockedStatus,
                ChatKitClosedStatus,
                UnknownChatKitThreadStatus,
                HiddenChatKitThreadStatus {}
