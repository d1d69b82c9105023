package io.openaisdk.api;

import io.openaisdk.api.internal.JsonText;
import io.openaisdk.api.internal.ModelRuntime;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value; {@code toString()} gives compact JSON text.
 *
 * <p>Values are immutable and equal when they stand for the same JSON; numbers keep all their digits.
 */
public sealed interface JsonValue {

    /**
     * Turns a Java value into JSON.
     *
     * @param value null, a text, a boolean, a number, a map with text keys, a collection, a {@link Model}, an {@link OpenEnum},
     *     a form of a union, or a JSON value
     * @return the JSON value
     * @throws IllegalArgumentException if the value, or one within it, is of another type, or a number that JSON does not have,
     *     or if maps and collections are nested deeper than 1,000 levels, as they are when one holds itself
     */
    static JsonValue of(@Nullable Object value) {
        return of(value, 0);
    }

    private static JsonValue of(@Nullable Object value, int depth) {
        if (depth > 1_000) {
            throw new IllegalArgumentException(
                    "Maps and collections are nested deeper than 1000 levels, or hold themselves");
        }
        if (value == null) {
            return JsonNull.INSTANCE;
        } else if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof String text) {
            return new JsonString(text);
        } else if (value instanceof Boolean flag) {
            return new JsonBoolean(flag);
        } else if (value instanceof Number number) {
            return new JsonNumber(toDecimal(number));
        } else if (value instanceof OpenEnum constant) {
            return new JsonString(constant.value());
        } else if (value instanceof Model model) {
            return model.toJsonValue();
        } else if (value instanceof ValueVariant<?> variant) {
            return of(variant.value(), depth + 1);
        } else if (value instanceof UnknownVariant unknown) {
            return unknown.json();
        } else if (value instanceof Map<?, ?> map) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            map.forEach((key, member) -> {
                if (!(key instanceof String name)) {
                    throw new IllegalArgumentException("JSON objects have text keys, not " + key);
                }
                members.put(name, of(member, depth + 1));
            });
            return new JsonObject(members);
        } else if (value instanceof Collection<?> items) {
            List<JsonValue> list = new ArrayList<>(items.size());
            items.forEach(item -> list.add(of(item, depth + 1)));
            return new JsonArray(list);
        }
        throw new IllegalArgumentException("Cannot turn a " + value.getClass().getName()
                + " into JSON; give maps, collections, texts, numbers or models");
    }

    /**
     * Parses JSON text.
     *
     * @param json one JSON value
     * @return the value
     * @throws io.openaisdk.api.errors.ResponseDecodingException if the text is no JSON
     * @throws io.openaisdk.api.errors.ConfigurationException if no JSON codec, or more than one of the same rank, is present
     */
    static JsonValue parse(String json) {
        return ModelRuntime.get().parse(json);
    }

    /**
     * Returns a property of an object.
     *
     * @param name the member's name
     * @return the member; empty when there is none of that name, or this is no object
     */
    default Optional<JsonValue> get(String name) {
        return this instanceof JsonObject object
                ? Optional.ofNullable(object.members().get(name))
                : Optional.empty();
    }

    /**
     * Returns an item of an array.
     *
     * @param index the position, from 0
     * @return the item; empty when the array is shorter, or this is no array
     */
    default Optional<JsonValue> get(int index) {
        return this instanceof JsonArray array
                        && index >= 0
                        && index < array.items().size()
                ? Optional.of(array.items().get(index))
                : Optional.empty();
    }

    /**
     * Returns the value of a string.
     *
     * @return the text; empty when this is no string
     */
    default Optional<String> asString() {
        return this instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
    }

    /**
     * Returns the value of a number.
     *
     * @return the number with all its digits; empty when this is no number
     */
    default Optional<BigDecimal> asNumber() {
        return this instanceof JsonNumber number ? Optional.of(number.value()) : Optional.empty();
    }

    /**
     * Returns the value of a boolean.
     *
     * @return the boolean; empty when this is none
     */
    default Optional<Boolean> asBoolean() {
        return this instanceof JsonBoolean flag ? Optional.of(flag.value()) : Optional.empty();
    }

    /**
     * Returns the properties of an object.
     *
     * @return names and values in their order, unmodifiable; empty when this is no object
     */
    default Optional<Map<String, JsonValue>> asObject() {
        return this instanceof JsonObject object ? Optional.of(object.members()) : Optional.empty();
    }

    /**
     * Returns the items of an array.
     *
     * @return the items, unmodifiable; empty when this is no array
     */
    default Optional<List<JsonValue>> asArray() {
        return this instanceof JsonArray array ? Optional.of(array.items()) : Optional.empty();
    }

    /**
     * Says whether this is the JSON {@code null}.
     *
     * @return whether it is
     */
    default boolean isNull() {
        return this instanceof JsonNull;
    }

    /**
     * A JSON object.
     *
     * @param members names and values in their order, unmodifiable
     */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /**
         * Keeps a copy of the members.
         *
         * @param members names and values
         */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        // Not what a record has by itself, which takes a multiple of the stack.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonObject object && members.equals(object.members);
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }

        @Override
        public String toString() {
            return JsonText.of(this);
        }
    }

    /**
     * A JSON array.
     *
     * @param items the items, unmodifiable
     */
    record JsonArray(List<JsonValue> items) implements JsonValue {
        /**
         * Keeps a copy of the items.
         *
         * @param items the items
         */
        public JsonArray {
            items = List.copyOf(items);
        }

        // Not what a record has by itself, which takes a multiple of the stack.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonArray array && items.equals(array.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }

        @Override
        public String toString() {
            return JsonText.of(this);
        }
    }

    /**
     * A JSON string.
     *
     * @param value the text
     */
    record JsonString(String value) implements JsonValue {
        @Override
        public String toString() {
            return JsonText.of(this);
        }
    }

    /**
     * A JSON number; {@code 1} and {@code 1.0} are equal.
     *
     * @param value the number with all its digits
     */
    record JsonNumber(BigDecimal value) implements JsonValue {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value.doubleValue());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A JSON boolean.
     *
     * @param value the boolean
     */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** The JSON {@code null}. */
    record JsonNull() implements JsonValue {

        /** The null to use: all are equal. */
        public static final JsonNull INSTANCE = new JsonNull();

        @Override
        public String toString() {
            return "null";
        }
    }

    private static BigDecimal toDecimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        } else if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        } else if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("JSON has no number for " + value);
            }
            return new BigDecimal(number.toString());
        }
        return BigDecimal.valueOf(number.longValue());
    }
}
