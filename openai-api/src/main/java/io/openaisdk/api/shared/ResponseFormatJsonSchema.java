package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.assistants.AssistantResponseFormat;
import io.openaisdk.api.chat.completions.ChatCompletionResponseFormat;
import io.openaisdk.api.internal.ModelRuntime;

/** Output format for JSON that follows a schema. */
@ApiModel
public non-sealed interface ResponseFormatJsonSchema
        extends Model, ChatCompletionResponseFormat, AssistantResponseFormat {

    /**
     * Discriminator of this variant, always {@code json_schema}.
     *
     * @return the value
     */
    @Constant("json_schema")
    String type();

    /**
     * Schema for the output, with its name and settings.
     *
     * @return the value
     */
    ResponseFormatJsonSchemaDefinition jsonSchema();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFormatJsonSchemaBuilder builder() {
        return ModelRuntime.builder(ResponseFormatJsonSchema.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFormatJsonSchemaBuilder toBuilder();
}
