package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** Format that the input of a custom tool follows. */
@ApiUnion(discriminator = "type")
public sealed interface CustomToolInputFormat
        permits CustomToolInputFormatText,
                CustomToolInputFormatGrammar,
                UnknownCustomToolInputFormat,
                HiddenCustomToolInputFormat {}
