package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import io.openaisdk.spi.json.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON values of any kind. */
public final class JsonTree {

    private static final JsonValue TRUE = new JsonValue.JsonBoolean(true);
    private static final JsonValue FALSE = new JsonValue.JsonBoolean(false);

    private JsonTree() {}

    /**
     * Reads a value.
     *
     * @param in stands before the value
     * @return the value
     * @throws IOException if the input fails or is no JSON
     */
    public static JsonValue read(JsonReader in) throws IOException {
        if (in instanceof TreeReader tree) {
            // It is there already: a copy for each level of unions would be as much work as the levels are deep.
            return tree.nextValue();
        }
        return switch (in.peek()) {
            case BEGIN_OBJECT -> {
                in.beginObject();
                yield readMembers(in, new LinkedHashMap<>());
            }
            case BEGIN_ARRAY -> readArray(in);
            case STRING -> new JsonValue.JsonString(in.nextString());
            case NUMBER -> readNumber(in);
            case BOOLEAN -> in.nextBoolean() ? TRUE : FALSE;
            case NULL -> {
                in.nextNull();
                yield JsonValue.JsonNull.INSTANCE;
            }
            default -> throw new IllegalStateException("No value but " + in.peek());
        };
    }

    private static JsonValue readNumber(JsonReader in) throws IOException {
        try {
            return new JsonValue.JsonNumber(new BigDecimal(in.nextNumber()));
        } catch (NumberFormatException e) {
            // Its message quotes the number, and a cause would too.
            throw new JsonSyntaxException("a number has an exponent of more than ten digits");
        }
    }

    private static JsonValue readArray(JsonReader in) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            items.add(read(in));
        }
        in.endArray();
        return new JsonValue.JsonArray(items);
    }

    /** Reads the members that are left of an object, after those that are known. */
    static JsonValue readMembers(JsonReader in, Map<String, JsonValue> before) throws IOException {
        while (in.hasNext()) {
            before.put(in.nextName(), read(in));
        }
        in.endObject();
        return new JsonValue.JsonObject(before);
    }

    /**
     * Writes a value.
     *
     * @param out where to write
     * @param value the value
     * @throws IOException if the output fails
     */
    public static void write(JsonWriter out, JsonValue value) throws IOException {
        if (value instanceof JsonValue.JsonObject object) {
            out.beginObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.name(member.getKey());
                write(out, member.getValue());
            }
            out.endObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            out.beginArray();
            for (JsonValue item : array.items()) {
                write(out, item);
            }
            out.endArray();
        } else if (value instanceof JsonValue.JsonString string) {
            out.value(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.number(number.value().toString());
        } else if (value instanceof JsonValue.JsonBoolean flag) {
            out.value(flag.value());
        } else {
            out.nullValue();
        }
    }
}
