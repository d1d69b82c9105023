package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.annotations.ApiUnion;

/** An entry of {@code annotations} of a {@code ChatKitOutputText}. */
@ApiUnion(discriminator = "type")
public sealed interface ChatKitOutputTextAnnotation
        permits ChatKitFileAnnotation,
                ChatKitUrlAnnotation,
                UnknownChatKitOutputTextAnnotation,
                HiddenChatKitOutputTextAnnotation {}
