package io.openaisdk.models.jackson3;

import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes any value of the API. */
final class ApiSerializer extends StdSerializer<Object> {

    static final ApiSerializer INSTANCE = new ApiSerializer();

    private ApiSerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        JsonTokens.write(ApiJson.write(value), generator);
    }

    /** Names the interface, where a mapper names types: the class of a model is hidden. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        JsonValue json = ApiJson.write(value);
        WritableTypeId id = typeSerializer.writeTypePrefix(
                generator, context, typeSerializer.typeId(value, ApiJson.declared(value.getClass()), shape(json)));
        if (json instanceof JsonValue.JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                generator.writeName(member.getKey());
                JsonTokens.write(member.getValue(), generator);
            }
        } else if (json instanceof JsonValue.JsonArray array) {
            for (JsonValue item : array.items()) {
                JsonTokens.write(item, generator);
            }
        } else {
            JsonTokens.write(json, generator);
        }
        typeSerializer.writeTypeSuffix(generator, context, id);
    }

    private static JsonToken shape(JsonValue json) {
        if (json instanceof JsonValue.JsonObject) {
            return JsonToken.START_OBJECT;
        }
        return json instanceof JsonValue.JsonArray ? JsonToken.START_ARRAY : JsonToken.VALUE_STRING;
    }
}
