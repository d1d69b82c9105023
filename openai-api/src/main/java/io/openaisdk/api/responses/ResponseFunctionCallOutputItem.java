package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** A part of the result of a function: a text, an image or a file. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseFunctionCallOutputItem
        permits ResponseInputTextContent,
                ResponseInputImageContent,
                ResponseInputFileContent,
                UnknownResponseFunctionCallOutputItem,
                HiddenResponseFunctionCallOutputItem {}
