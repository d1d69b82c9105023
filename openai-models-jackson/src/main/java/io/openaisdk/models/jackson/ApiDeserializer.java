package io.openaisdk.models.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.ResponseDecodingException;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Reads the values of one type of the API. */
final class ApiDeserializer extends StdDeserializer<Object> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    ApiDeserializer(Class<?> type) {
        super(type);
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
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
