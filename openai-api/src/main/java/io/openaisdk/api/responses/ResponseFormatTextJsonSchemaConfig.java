package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Output format for JSON that follows a schema. */
@ApiModel
public non-sealed interface ResponseFormatTextJsonSchemaConfig extends Model, ResponseFormatTextConfig {

    /**
     * Discriminator of this variant, always {@code json_schema}.
     *
     * @return the value
     */
    @Constant("json_schema")
    String type();

    /**
     * What the format is meant for, as guidance to the model.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * Name of the format, made of letters, digits, underscores and dashes. At most 64 characters.
     *
     * @return the value
     */
    String name();

    /**
     * JSON Schema that the output follows.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> schema();

    /**
     * Whether the output must match {@code schema} exactly, by default {@code false}. Strict mode supports only part of
     * JSON Schema.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> strict();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFormatTextJsonSchemaConfigBuilder builder() {
        return ModelRuntime.builder(ResponseFormatTextJsonSchemaConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFormatTextJsonSchemaConfigBuilder toBuilder();
}
