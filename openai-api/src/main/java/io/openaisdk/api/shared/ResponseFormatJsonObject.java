package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.assistants.AssistantResponseFormat;
import io.openaisdk.api.chat.completions.ChatCompletionResponseFormat;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseFormatTextConfig;

/**
 * Output format for JSON without a schema; {@code json_schema} is the better choice where supported. A system or user
 * message must ask for JSON as well.
 */
@ApiModel
public non-sealed interface ResponseFormatJsonObject
        extends Model, ChatCompletionResponseFormat, ResponseFormatTextConfig, AssistantResponseFormat {

    /**
     * Discriminator of this variant, always {@code json_object}.
     *
     * @return the value
     */
    @Constant("json_object")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFormatJsonObjectBuilder builder() {
        return ModelRuntime.builder(ResponseFormatJsonObject.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFormatJsonObjectBuilder toBuilder();
}
