package io.openaisdk.api.moderations;

import io.openaisdk.api.annotations.ApiUnion;

/** A text or an image to classify. */
@ApiUnion(discriminator = "type")
public sealed interface ModerationMultiModalInput
        permits ModerationImageUrlInput,
                ModerationTextInput,
                UnknownModerationMultiModalInput,
                HiddenModerationMultiModalInput {}
