package io.openaisdk.models.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;

/** Writes any value of the API. */
final class ApiSerializer extends StdSerializer<Object> {

    static final ApiSerializer INSTANCE = new ApiSerializer();

    @Serial
    private static final long serialVersionUID = 1L;

    private ApiSerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        JsonTokens.write(ApiJson.write(value), generator);
    }

    /** Names the interface, where a mapper names types: the class of a model is hidden. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        JsonValue json = ApiJson.write(value);
        WritableTypeId id = typeSerializer.writeTypePrefix(
                generator, typeSerializer.typeId(value, ApiJson.declared(value.getClass()), shape(json)));
        if (json instanceof JsonValue.JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                generator.writeFieldName(member.getKey());
                JsonTokens.write(member.getValue(), generator);
            }
        } else if (json instanceof JsonValue.JsonArray array) {
            for (JsonValue item : array.items()) {
                JsonTokens.write(item, generator);
            }
        } else {
            JsonTokens.write(json, generator);
        }
        typeSerializer.writeTypeSuffix(generator, id);
    }

    private static JsonToken shape(JsonValue json) {
        if (json instanceof JsonValue.JsonObject) {
            return JsonToken.START_OBJECT;
        }
        return json instanceof JsonValue.JsonArray ? JsonToken.START_ARRAY : JsonToken.VALUE_STRING;
    }
}
