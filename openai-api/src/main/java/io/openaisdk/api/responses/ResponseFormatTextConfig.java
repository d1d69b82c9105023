package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.shared.ResponseFormatJsonObject;
import io.openaisdk.api.shared.ResponseFormatText;

/**
 * Format that the model's text must have, plain text by default. With {@code json_schema} it follows your schema;
 * {@code json_object} is the older JSON mode, not advised for newer models.
 */
@ApiUnion(discriminator = "type")
public sealed interface ResponseFormatTextConfig
        permits ResponseFormatText,
                ResponseFormatTextJsonSchemaConfig,
                ResponseFormatJsonObject,
                UnknownResponseFormatTextConfig,
                HiddenResponseFormatTextConfig {}
