package io.openaisdk.api.images;

import io.openaisdk.api.annotations.ApiUnion;

/** An event of an image edit stream: a partial image or the final one. */
@ApiUnion(discriminator = "type")
public sealed interface ImageEditStreamEvent
        permits ImageEditPartialImageEvent,
                ImageEditCompletedEvent,
                UnknownImageEditStreamEvent,
                HiddenImageEditStreamEvent {}
