package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.annotations.ApiUnion;

/** A source that a text of the assistant refers to: a file or a web page. */
@ApiUnion(discriminator = "type")
public sealed interface ChatKitOutputTextAnnotation
        permits ChatKitFileAnnotation,
                ChatKitUrlAnnotation,
                UnknownChatKitOutputTextAnnotation,
                HiddenChatKitOutputTextAnnotation {}
