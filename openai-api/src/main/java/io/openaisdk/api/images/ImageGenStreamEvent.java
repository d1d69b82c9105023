package io.openaisdk.api.images;

import io.openaisdk.api.annotations.ApiUnion;

/** An event of an image generation stream: a partial image or the final one. */
@ApiUnion(discriminator = "type")
public sealed interface ImageGenStreamEvent
        permits ImageGenPartialImageEvent,
                ImageGenCompletedEvent,
                UnknownImageGenStreamEvent,
                HiddenImageGenStreamEvent {}
