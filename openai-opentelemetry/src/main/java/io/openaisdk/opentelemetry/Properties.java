package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.ValueVariant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads properties by their names on the wire, of a model, of JSON or of a map: what is asked of one and of the other way to
 * make a call is the same then. What is absent, null or of another type is null, for telemetry is nobody's validator.
 */
@FunctionalInterface
interface Properties {

    /** Has none. */
    Properties NONE = name -> null;

    /** Gives a property; null when it is absent, and possibly for a JSON null. */
    @Nullable
    JsonValue raw(String name);

    /** Reads what a call was made with, or gave; an object of the application's own class shows no properties. */
    static Properties of(Object source) {
        if (source instanceof Model model) {
            return name -> model.property(name).orElse(null);
        } else if (source instanceof JsonValue json) {
            return name -> json.get(name).orElse(null);
        } else if (source instanceof UnknownVariant unknown) {
            return of(unknown.json());
        } else if (source instanceof ValueVariant<?> variant && variant.value() instanceof String text) {
            return name -> name.equals("text") ? new JsonValue.JsonString(text) : null;
        } else if (source instanceof Map<?, ?> map) {
            return name -> member(map, name);
        }
        return NONE;
    }

    private static @Nullable JsonValue member(Map<?, ?> map, String name) {
        try {
            return JsonValue.of(map.get(name));
        } catch (IllegalArgumentException e) {
            return null; // an object of the application's own class, which only the codec can read
        }
    }

    /** Gives a property; null when it is absent or null. */
    default @Nullable JsonValue get(String name) {
        JsonValue value = raw(name);
        return value == null || value.isNull() ? null : value;
    }

    /** Gives the properties of an object; none when there is no such object. */
    default Properties object(String name) {
        JsonValue value = get(name);
        return value == null ? NONE : of(value);
    }

    default @Nullable String text(String name) {
        JsonValue value = get(name);
        return value == null ? null : value.asString().orElse(null);
    }

    default @Nullable Long whole(String name) {
        JsonValue value = get(name);
        return value == null ? null : value.asNumber().map(Number::longValue).orElse(null);
    }

    default @Nullable Double decimal(String name) {
        JsonValue value = get(name);
        return value == null ? null : value.asNumber().map(Number::doubleValue).orElse(null);
    }

    /** Gives the items of an array; none when there is no such array. */
    default List<JsonValue> items(String name) {
        JsonValue value = get(name);
        return value == null ? List.of() : value.asArray().orElse(List.of());
    }
}
