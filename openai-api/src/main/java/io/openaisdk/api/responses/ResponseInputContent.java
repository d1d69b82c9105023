package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** A content part of an input message: text, image or file. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseInputContent extends ResponsePromptVariable
        permits ResponseInputText,
                ResponseInputImage,
                ResponseInputFile,
                UnknownResponseInputContent,
                HiddenResponseInputContent {}
