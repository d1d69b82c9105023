package io.openaisdk.models.jackson3;

import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** JSON values as Jackson's tokens. */
final class JsonTokens {

    // Up to here a whole number fits into 64 bits, whatever its digits.
    private static final int SURELY_LONG = 18;

    private JsonTokens() {}

    static void write(JsonValue json, JsonGenerator generator) {
        if (json instanceof JsonValue.JsonObject object) {
            generator.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                generator.writeName(member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (json instanceof JsonValue.JsonArray array) {
            generator.writeStartArray();
            for (JsonValue item : array.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (json instanceof JsonValue.JsonString string) {
            generator.writeString(string.value());
        } else if (json instanceof JsonValue.JsonNumber number) {
            write(number.value(), generator);
        } else if (json instanceof JsonValue.JsonBoolean flag) {
            generator.writeBoolean(flag.value());
        } else {
            generator.writeNull();
        }
    }

    private static void write(BigDecimal number, JsonGenerator generator) {
        if (number.scale() != 0) {
            generator.writeNumber(number);
        } else if (number.precision() <= SURELY_LONG) {
            generator.writeNumber(number.longValueExact());
        } else {
            generator.writeNumber(number.toBigIntegerExact());
        }
    }

    /** Reads the value that begins with the parser's current token. */
    static JsonValue read(JsonParser parser, DeserializationContext context) {
        return read(parser, context, ApiJson.MAX_NESTING);
    }

    private static JsonValue read(JsonParser parser, DeserializationContext context, int levels) {
        if (levels < 0) {
            // The bound of a parser may have been raised, and that of a tree has none.
            return context.reportInputMismatch(
                    JsonValue.class, "The JSON is nested deeper than %d levels", ApiJson.MAX_NESTING);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                parser.nextToken();
                yield readMembers(parser, context, levels);
            }
            // A type that was told apart by a property of its own has left the rest of the object.
            case PROPERTY_NAME, END_OBJECT -> readMembers(parser, context, levels);
            case START_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser, context, levels - 1));
                }
                yield new JsonValue.JsonArray(items);
            }
            case VALUE_STRING -> new JsonValue.JsonString(parser.getString());
            case VALUE_NUMBER_INT -> new JsonValue.JsonNumber(new BigDecimal(parser.getBigIntegerValue()));
            case VALUE_NUMBER_FLOAT ->
                parser.isNaN()
                        ? (JsonValue) context.handleUnexpectedToken(JsonValue.class, parser)
                        : new JsonValue.JsonNumber(parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue.JsonBoolean(true);
            case VALUE_FALSE -> new JsonValue.JsonBoolean(false);
            case VALUE_NULL -> JsonValue.JsonNull.INSTANCE;
            default -> (JsonValue) context.handleUnexpectedToken(JsonValue.class, parser);
        };
    }

    private static JsonValue readMembers(JsonParser parser, DeserializationContext context, int levels) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, read(parser, context, levels - 1));
            parser.nextToken();
        }
        return new JsonValue.JsonObject(members);
    }
}
