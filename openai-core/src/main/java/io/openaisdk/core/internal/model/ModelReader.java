package io.openaisdk.core.internal.model;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads values by their type. It fails only on text that is no JSON: a value of the wrong type becomes a {@link InvalidValue}.
 */
public final class ModelReader {

    private static final int SHORTEST_VECTOR = 16;

    /** Most lists are as short: choices, parts, items. */
    private static final int FEW = 2;

    /** How long the last vector was: those of an answer have the same length, and so have those of an application. */
    private static volatile int vectorLength = 256;

    private ModelReader() {}

    /**
     * Reads a value.
     *
     * @param in stands before the value
     * @param type the declared type
     * @return the value as {@link Content} keeps it
     * @throws IOException if the input fails or is no JSON
     */
    public static Object read(JsonReader in, ValueType type) throws IOException {
        JsonToken token = in.peek();
        if (token == JsonToken.NULL) {
            in.nextNull();
            return JsonValue.JsonNull.INSTANCE;
        }
        return switch (type.kind()) {
            case STRING -> token == JsonToken.STRING ? in.nextString() : misfit(in);
            case ENUM -> token == JsonToken.STRING ? type.newEnum(in.nextString()) : misfit(in);
            case BOOLEAN -> token == JsonToken.BOOLEAN ? (Object) in.nextBoolean() : misfit(in);
            case LONG -> token == JsonToken.NUMBER ? readLong(in) : misfit(in);
            case DOUBLE -> token == JsonToken.NUMBER ? readDouble(in) : misfit(in);
            case JSON -> JsonTree.read(in);
            case MODEL -> token == JsonToken.BEGIN_OBJECT ? readModel(in, type.model()) : misfit(in);
            case UNION -> UnionReader.read(in, type.union());
            case LIST -> token == JsonToken.BEGIN_ARRAY ? readList(in, type.element()) : misfit(in);
            case MAP -> token == JsonToken.BEGIN_OBJECT ? readMap(in, type.element()) : misfit(in);
            case FLOATS -> readFloats(in, token);
            case FILE -> misfit(in);
        };
    }

    /**
     * Reads a model.
     *
     * @param in stands before an object
     * @param type the field table
     * @return the model
     * @throws IOException if the input fails or is no JSON
     */
    public static ModelBase readModel(JsonReader in, ModelType type) throws IOException {
        in.beginObject();
        return readMembers(in, type, new Object[type.fieldArray().length], null);
    }

    /** Reads what is left of an object whose first members have been read. */
    static ModelBase readMembers(
            JsonReader in, ModelType type, @Nullable Object[] values, @Nullable Map<String, JsonValue> additional)
            throws IOException {
        Map<String, JsonValue> unknown = additional;
        while (in.hasNext()) {
            int field = in.selectName(type.names());
            if (field >= 0) {
                values[field] = read(in, type.fieldArray()[field].type());
            } else {
                if (unknown == null) {
                    unknown = new LinkedHashMap<>();
                }
                unknown.put(in.nextName(), JsonTree.read(in));
            }
        }
        in.endObject();
        return type.create(new Content(
                values, unknown == null ? Map.of() : Collections.unmodifiableMap(unknown), Map.of(), Map.of(), null));
    }

    /**
     * Reads a JSON value as if it were text.
     *
     * @param type the declared type
     * @param value the JSON value
     * @return the value as {@link Content} keeps it
     */
    public static Object fromTree(ValueType type, JsonValue value) {
        if (type.kind() == Kind.STRING && value instanceof JsonValue.JsonString text) {
            return text.value();
        }
        return fromTree(type, new TreeReader(value));
    }

    /** Reads a JSON value whose variants are scored already, as far as they had to be. */
    static Object fromTree(ValueType type, JsonValue value, VariantScorer scorer) {
        return fromTree(type, new TreeReader(value, scorer));
    }

    private static Object fromTree(ValueType type, TreeReader tree) {
        try {
            return read(tree, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /**
     * Reads a model from a JSON value.
     *
     * @param type the field table
     * @param value a JSON object
     * @return the model
     */
    public static ModelBase fromTree(ModelType type, JsonValue value) {
        try {
            return readModel(new TreeReader(value), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private static Object readLong(JsonReader in) throws IOException {
        try {
            return in.nextLong();
        } catch (NumberFormatException e) {
            return misfit(in);
        }
    }

    private static Object readDouble(JsonReader in) throws IOException {
        try {
            return in.nextDouble();
        } catch (NumberFormatException e) {
            return misfit(in);
        }
    }

    private static Object readList(JsonReader in, ValueType element) throws IOException {
        in.beginArray();
        if (!in.hasNext()) {
            in.endArray();
            return Collections.emptyList();
        }
        List<Object> items = new ArrayList<>(FEW);
        boolean fits = true;
        while (in.hasNext()) {
            Object item = read(in, element);
            // A list has no place for null: one that holds it is only available as JSON.
            fits &= !(item instanceof InvalidValue)
                    && (item != JsonValue.JsonNull.INSTANCE || element.kind() == Kind.JSON);
            items.add(item);
        }
        in.endArray();
        return fits ? Collections.unmodifiableList(items) : new InvalidValue(ModelWriter.toTree(items));
    }

    private static Object readMap(JsonReader in, ValueType element) throws IOException {
        in.beginObject();
        if (!in.hasNext()) {
            in.endObject();
            return Collections.emptyMap();
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        boolean fits = true;
        while (in.hasNext()) {
            String name = in.nextName();
            Object value = read(in, element);
            fits &= !(value instanceof InvalidValue)
                    && (value != JsonValue.JsonNull.INSTANCE || element.kind() == Kind.JSON);
            entries.put(name, value);
        }
        in.endObject();
        return fits ? Collections.unmodifiableMap(entries) : new InvalidValue(ModelWriter.toTree(entries));
    }

    private static Object readFloats(JsonReader in, JsonToken token) throws IOException {
        if (token == JsonToken.STRING) {
            String text = in.nextString();
            try {
                return FloatVector.ofBase64(text);
            } catch (IllegalArgumentException e) {
                return new InvalidValue(new JsonValue.JsonString(text));
            }
        } else if (token != JsonToken.BEGIN_ARRAY) {
            return misfit(in);
        }
        float[] values = new float[vectorLength];
        int size = 0;
        in.beginArray();
        while (in.hasNext()) {
            double number = in.peek() == JsonToken.NUMBER ? nextDouble(in) : Double.NaN;
            if (!(Math.abs(number) <= Float.MAX_VALUE)) {
                JsonValue item = Double.isNaN(number) ? JsonTree.read(in) : JsonValue.of(number);
                return misfitAfter(in, values, size, item);
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = (float) number;
        }
        in.endArray();
        vectorLength = Math.max(size, SHORTEST_VECTOR);
        return FloatVector.of(size == values.length ? values : Arrays.copyOf(values, size));
    }

    /** Reads a number without an object for it; NaN, which is no JSON, stands for one that stays where it is. */
    private static double nextDouble(JsonReader in) throws IOException {
        try {
            return in.nextDouble();
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Keeps a list as it is after an item that is no float. */
    private static InvalidValue misfitAfter(JsonReader in, float[] values, int size, JsonValue item)
            throws IOException {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(JsonValue.of(values[i]));
        }
        items.add(item);
        while (in.hasNext()) {
            items.add(JsonTree.read(in));
        }
        in.endArray();
        return new InvalidValue(new JsonValue.JsonArray(items));
    }

    private static InvalidValue misfit(JsonReader in) throws IOException {
        return new InvalidValue(JsonTree.read(in));
    }
}
