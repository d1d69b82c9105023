package io.openaisdk.testkit.internal.wire;

import io.openaisdk.api.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks into JSON objects; what is missing or of another type is absent. */
public final class Json {

    /** The JSON null. */
    public static final JsonValue NULL = JsonValue.of(null);

    private Json() {}

    /** Gives a member that is neither missing nor null. */
    public static Optional<JsonValue> value(JsonValue object, String name) {
        return object.get(name).filter(value -> !value.isNull());
    }

    /** Gives a member that is a string. */
    public static Optional<String> text(JsonValue object, String name) {
        return object.get(name).flatMap(JsonValue::asString);
    }

    /** Says whether a member is true. */
    public static boolean flag(JsonValue object, String name) {
        return object.get(name).flatMap(JsonValue::asBoolean).orElse(false);
    }

    /** Gives the items of a member that is an array. */
    public static List<JsonValue> items(JsonValue object, String name) {
        return object.get(name).map(Json::items).orElse(List.of());
    }

    /** Gives the items of an array. */
    public static List<JsonValue> items(JsonValue value) {
        return value.asArray().orElse(List.of());
    }

    /** Gives the members of an object. */
    public static Map<String, JsonValue> members(JsonValue value) {
        return value.asObject().orElse(Map.of());
    }
}
