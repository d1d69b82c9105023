package io.openaisdk.core.internal.model;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenEnum;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.spi.json.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes whatever a model can hold. */
public final class ModelWriter {

    private ModelWriter() {}

    /**
     * Writes a value.
     *
     * @param out where to write
     * @param value a model, or what a slot of one holds
     * @throws IOException if the output fails
     */
    public static void write(JsonWriter out, Object value) throws IOException {
        if (value instanceof String text) {
            out.value(text);
        } else if (value instanceof ModelBase model) {
            out.beginObject();
            writeMembers(out, model, false, null);
            out.endObject();
        } else if (value instanceof OpenEnum constant) {
            out.value(constant.value());
        } else if (value instanceof Long number) {
            out.value(number.longValue());
        } else if (value instanceof Double number) {
            out.value(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            out.value(flag.booleanValue());
        } else if (value instanceof FloatVector vector) {
            writeFloats(out, vector);
        } else if (value instanceof List<?> items) {
            out.beginArray();
            for (Object item : items) {
                write(out, item);
            }
            out.endArray();
        } else if (value instanceof Map<?, ?> entries) {
            out.beginObject();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                out.name((String) entry.getKey());
                write(out, entry.getValue());
            }
            out.endObject();
        } else if (value instanceof ValueVariant<?> variant) {
            write(out, variant.value());
        } else if (value instanceof UnknownVariant unknown) {
            JsonTree.write(out, unknown.json());
        } else if (value instanceof JsonValue json) {
            JsonTree.write(out, json);
        } else if (value instanceof InvalidValue misfit) {
            JsonTree.write(out, misfit.json());
        } else if (value instanceof FileUpload file) {
            out.value(file.fileName());
        } else {
            throw new IllegalArgumentException(
                    "Cannot write a " + value.getClass().getName() + " as JSON");
        }
    }

    /**
     * Writes the properties of parameters into an object that has been begun, but for those that go elsewhere.
     *
     * @param out where to write
     * @param model the parameters
     * @param leftOut the name of an additional property that is not written; null for none
     * @throws IOException if the output fails
     */
    public static void writeBody(JsonWriter out, ModelBase model, @Nullable String leftOut) throws IOException {
        writeMembers(out, model, true, leftOut);
    }

    private static void writeMembers(JsonWriter out, ModelBase model, boolean bodyOnly, @Nullable String leftOut)
            throws IOException {
        Field[] fields = model.engineType().fieldArray();
        for (int i = 0; i < fields.length; i++) {
            Object value = model.engineValue(i);
            if (value == null && bodyOnly) {
                value = fields[i].preset();
            }
            if (value != null && (!bodyOnly || fields[i].inBody())) {
                out.name(fields[i].name());
                write(out, value);
            }
        }
        for (Map.Entry<String, JsonValue> member : model.additionalProperties().entrySet()) {
            if (!member.getKey().equals(leftOut)) {
                out.name(member.getKey());
                JsonTree.write(out, member.getValue());
            }
        }
    }

    /**
     * Turns what a model can hold into JSON.
     *
     * @param value a model, or what a slot of one holds
     * @return the JSON value
     */
    public static JsonValue toTree(@Nullable Object value) {
        if (value == null) {
            return JsonValue.JsonNull.INSTANCE;
        } else if (value instanceof ModelBase model) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            Field[] fields = model.engineType().fieldArray();
            for (int i = 0; i < fields.length; i++) {
                Object member = model.engineValue(i);
                if (member != null) {
                    members.put(fields[i].name(), toTree(member));
                }
            }
            members.putAll(model.additionalProperties());
            return new JsonValue.JsonObject(members);
        } else if (value instanceof InvalidValue misfit) {
            return misfit.json();
        } else if (value instanceof FileUpload file) {
            return new JsonValue.JsonString(file.fileName());
        } else if (value instanceof FloatVector vector && vector.base64()) {
            return new JsonValue.JsonString(vector.toBase64());
        } else if (value instanceof List<?> list) {
            List<JsonValue> items = new ArrayList<>(list.size());
            for (Object item : list) {
                items.add(toTree(item));
            }
            return new JsonValue.JsonArray(items);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put((String) name, toTree(member)));
            return new JsonValue.JsonObject(members);
        } else if (value instanceof ValueVariant<?> variant) {
            return toTree(variant.value());
        } else if (value instanceof Double number && isWhole(number)) {
            return JsonValue.of(number.longValue());
        }
        return JsonValue.of(value);
    }

    /** Says which doubles are written as whole numbers, which every number on the other side accepts. */
    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15;
    }

    private static void writeFloats(JsonWriter out, FloatVector vector) throws IOException {
        if (vector.base64()) {
            out.value(vector.toBase64());
            return;
        }
        out.beginArray();
        for (int i = 0; i < vector.size(); i++) {
            out.number(Float.toString(vector.at(i)));
        }
        out.endArray();
    }
}
