package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** A note attached to a stretch of the output text, such as a citation. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseAnnotation
        permits ResponseFileCitation,
                ResponseUrlCitation,
                ResponseContainerFileCitation,
                ResponseFilePath,
                UnknownResponseAnnotation,
                HiddenResponseAnnotation {}
