package io.openaisdk.models.gson;

import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.openaisdk.api.ApiJson;
import io.openaisdk.api.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON values as Gson's tokens. */
final class JsonTokens {

    private JsonTokens() {}

    static void write(JsonValue json, JsonWriter out) throws IOException {
        if (json instanceof JsonValue.JsonObject object) {
            out.beginObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.name(member.getKey());
                write(member.getValue(), out);
            }
            out.endObject();
        } else if (json instanceof JsonValue.JsonArray array) {
            out.beginArray();
            for (JsonValue item : array.items()) {
                write(item, out);
            }
            out.endArray();
        } else if (json instanceof JsonValue.JsonString string) {
            out.value(string.value());
        } else if (json instanceof JsonValue.JsonNumber number) {
            out.value(number.value());
        } else if (json instanceof JsonValue.JsonBoolean flag) {
            out.value(flag.value());
        } else {
            out.nullValue();
        }
    }

    static JsonValue read(JsonReader in) throws IOException {
        return read(in, ApiJson.MAX_NESTING);
    }

    private static JsonValue read(JsonReader in, int levels) throws IOException {
        if (levels < 0) {
            // Gson bounds texts from 2.12 on, and trees never. The path would be as long as the JSON is deep.
            throw new JsonSyntaxException("The JSON is nested deeper than " + ApiJson.MAX_NESTING + " levels");
        }
        return switch (in.peek()) {
            case BEGIN_OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                in.beginObject();
                while (in.hasNext()) {
                    String name = in.nextName();
                    members.put(name, read(in, levels - 1));
                }
                in.endObject();
                yield new JsonValue.JsonObject(members);
            }
            case BEGIN_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                in.beginArray();
                while (in.hasNext()) {
                    items.add(read(in, levels - 1));
                }
                in.endArray();
                yield new JsonValue.JsonArray(items);
            }
            case STRING -> new JsonValue.JsonString(in.nextString());
            case NUMBER -> readNumber(in);
            case BOOLEAN -> new JsonValue.JsonBoolean(in.nextBoolean());
            case NULL -> {
                in.nextNull();
                yield JsonValue.JsonNull.INSTANCE;
            }
            default -> throw new JsonSyntaxException("A value is missing at path " + in.getPath());
        };
    }

    private static JsonValue readNumber(JsonReader in) throws IOException {
        String literal = in.nextString();
        try {
            return new JsonValue.JsonNumber(new BigDecimal(literal));
        } catch (NumberFormatException e) {
            throw new JsonSyntaxException("A number cannot be read at path " + in.getPreviousPath(), e);
        }
    }
}
