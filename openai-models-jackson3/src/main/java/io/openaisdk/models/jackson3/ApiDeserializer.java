package io.openaisdk.models.jackson3;

import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.ResponseDecodingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads the values of one type of the API. */
final class ApiDeserializer extends StdDeserializer<Object> {

    private final Class<?> type;

    ApiDeserializer(Class<?> type) {
        super(type);
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        JsonValue json = JsonTokens.read(parser, context);
        try {
            return ApiJson.read(type, json);
        } catch (ResponseDecodingException e) {
            return context.reportInputMismatch(this, "%s", e.getMessage());
        } catch (IllegalArgumentException e) {
            return context.reportBadDefinition(context.constructType(type), e.getMessage());
        }
    }

    /** As with Jackson's own tree: where any JSON may stand, null is a value. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type.isInstance(JsonValue.JsonNull.INSTANCE) ? JsonValue.JsonNull.INSTANCE : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
