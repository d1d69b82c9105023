package io.openaisdk.testkit.internal.wire;

import io.openaisdk.api.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the members of a JSON object in their order. */
public final class Members {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    private Members() {}

    /** Starts an object with its first member. */
    public static Members of(String name, @Nullable Object value) {
        return new Members().put(name, value);
    }

    /** Starts with the members of an object, to add to them or to replace some. */
    public static Members copy(JsonValue object) {
        return new Members().putAll(object);
    }

    /** Sets a member; null is written as null. */
    public Members put(String name, @Nullable Object value) {
        members.put(name, value instanceof Members nested ? nested.json() : JsonValue.of(value));
        return this;
    }

    /** Sets a member if there is a value. */
    public Members putPresent(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /** Sets all members of an object. */
    public Members putAll(JsonValue object) {
        members.putAll(Json.members(object));
        return this;
    }

    /** Leaves a member out. */
    public Members without(String name) {
        members.remove(name);
        return this;
    }

    /** Gives the object. */
    public JsonValue json() {
        return new JsonValue.JsonObject(members);
    }
}
