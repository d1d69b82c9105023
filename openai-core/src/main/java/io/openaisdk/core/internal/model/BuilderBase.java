package io.openaisdk.core.internal.model;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.errors.MissingPropertiesException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every builder does; the generated subclasses add one-line setters.
 *
 * @param <M> the model
 * @param <B> the builder's interface
 */
public abstract class BuilderBase<M extends Model, B extends ModelBuilder<M, B>> {

    private final ModelType type;
    private final @Nullable Object[] values;
    // Nobody's until something is put into them; most builders have nothing for them.
    private Map<String, JsonValue> additional;
    private Map<String, List<String>> headers;
    private Map<String, List<String>> query;

    /**
     * Starts a builder.
     *
     * @param type the field table
     * @param start what to start with
     */
    protected BuilderBase(ModelType type, Content start) {
        this.type = type;
        this.values = Arrays.copyOf(start.values, type.fieldArray().length);
        this.additional = start.additional;
        this.headers = start.headers;
        this.query = start.query;
    }

    /**
     * Sets a property.
     *
     * @param field the slot
     * @param value the value; lists and maps are copied
     * @return this builder
     */
    protected final B set(int field, Object value) {
        requireUsable(field, value);
        values[field] = freeze(value);
        return self();
    }

    /**
     * Sets a property to an explicit null.
     *
     * @param field the slot
     * @return this builder
     */
    protected final B setNull(int field) {
        values[field] = JsonValue.JsonNull.INSTANCE;
        return self();
    }

    /**
     * Appends to a list.
     *
     * @param field the slot
     * @param item the item
     * @return this builder
     */
    protected final B add(int field, Object item) {
        requireUsable(field, item);
        Object present = values[field];
        // A list that this builder has begun is an ArrayList; every other is someone else's and is copied first.
        @SuppressWarnings("unchecked")
        List<Object> items = present instanceof ArrayList<?> begun ? (ArrayList<Object>) begun : new ArrayList<>();
        if (items != present && present instanceof List<?> given) {
            items.addAll(given);
        }
        items.add(item);
        values[field] = items;
        return self();
    }

    /**
     * Adds to a map.
     *
     * @param field the slot
     * @param key the key
     * @param value the value
     * @return this builder
     */
    protected final B put(int field, String key, Object value) {
        Objects.requireNonNull(key, "key");
        requireUsable(field, value);
        Object present = values[field];
        @SuppressWarnings("unchecked")
        Map<String, Object> entries =
                present instanceof LinkedHashMap<?, ?> begun ? (Map<String, Object>) begun : new LinkedHashMap<>();
        if (entries != present && present instanceof Map<?, ?> given) {
            given.forEach((name, entry) -> entries.put((String) name, entry));
        }
        entries.put(key, value);
        values[field] = entries;
        return self();
    }

    /**
     * Sets a property that has no setter, or a value that its setter does not take.
     *
     * @param wireName the name on the wire
     * @param value the value
     * @return this builder
     */
    public final B putAdditionalProperty(String wireName, JsonValue value) {
        Objects.requireNonNull(value, wireName);
        int field = type.names().indexOf(wireName);
        if (field < 0) {
            additional = own(additional);
            additional.put(wireName, value);
        } else {
            values[field] = ModelReader.fromTree(type.field(field).type(), value);
        }
        return self();
    }

    /**
     * Adds a header.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public final B putAdditionalHeader(String name, String value) {
        headers = own(headers);
        append(headers, name, value);
        return self();
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public final B putAdditionalQueryParam(String name, String value) {
        query = own(query);
        append(query, name, value);
        return self();
    }

    /**
     * Makes the model.
     *
     * @return the model
     * @throws MissingPropertiesException if required properties are not set
     */
    @SuppressWarnings("unchecked") // the generated subclass names the model that its type creates
    public final M build() {
        @Nullable Object[] built = values.clone();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < built.length; i++) {
            Object value = built[i];
            if (value != null) {
                built[i] = freeze(value);
                continue;
            }
            Field field = type.field(i);
            if (field.constant() != null) {
                built[i] = constant(field, field.constant());
            } else if (field.required() && field.nullable()) {
                built[i] = JsonValue.JsonNull.INSTANCE;
            } else if (field.required()) {
                missing.add(field.setterName());
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingPropertiesException(type.name(), missing);
        }
        return (M) type.create(new Content(built, frozen(additional), frozen(headers), frozen(query), null));
    }

    @Override
    public final String toString() {
        return type.name() + "Builder";
    }

    @SuppressWarnings("unchecked") // the generated subclass implements the builder's interface
    private B self() {
        return (B) this;
    }

    /** Refuses here what could not be written later, where nobody would know who set it. */
    private void requireUsable(int field, @Nullable Object value) {
        if (value == null) {
            throw new NullPointerException(type.field(field).setterName());
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            throw new InvalidRequestException(
                    type.field(field).setterName() + " must be a finite number, not " + number);
        } else if (value instanceof List<?> list && !(value instanceof FloatVector)) {
            list.forEach(item -> requireUsable(field, item));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                requireUsable(field, key);
                requireUsable(field, entry);
            });
        }
    }

    private static Object constant(Field field, String text) {
        return field.type().kind() == Kind.ENUM ? field.type().newEnum(text) : text;
    }

    /** Gives a map that changes no more, where it is one of this builder. */
    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return map instanceof LinkedHashMap<String, V> ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : map;
    }

    /** Gives a map of this builder with the same entries. */
    private static <V> Map<String, V> own(Map<String, V> map) {
        return map instanceof LinkedHashMap<String, V> ? map : new LinkedHashMap<>(map);
    }

    private static void append(Map<String, List<String>> map, String name, String value) {
        List<String> values = new ArrayList<>(map.getOrDefault(name, List.of()));
        values.add(Objects.requireNonNull(value, name));
        map.put(Objects.requireNonNull(name, "name"), Collections.unmodifiableList(values));
    }

    private static Object freeze(Object value) {
        if (value instanceof List<?> list && !(value instanceof FloatVector)) {
            return List.copyOf(list);
        } else if (value instanceof Map<?, ?> map) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
        return value;
    }
}
