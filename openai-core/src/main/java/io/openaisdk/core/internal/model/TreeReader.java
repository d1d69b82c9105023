package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON value as if it were text. */
final class TreeReader implements JsonReader {

    /** An object or array that is being read. */
    private static final class Level {
        private final @Nullable Iterator<Map.Entry<String, JsonValue>> members;
        private final @Nullable Iterator<JsonValue> items;
        private @Nullable String name;
        private @Nullable JsonValue value;

        private Level(JsonValue container) {
            members = container instanceof JsonValue.JsonObject object
                    ? object.members().entrySet().iterator()
                    : null;
            items = container instanceof JsonValue.JsonArray array
                    ? array.items().iterator()
                    : null;
        }

        /** Brings the next member or item into {@code name} and {@code value}. */
        private boolean advance() {
            if (value != null) {
                return true;
            }
            if (members != null && members.hasNext()) {
                Map.Entry<String, JsonValue> member = members.next();
                name = member.getKey();
                value = member.getValue();
                return true;
            }
            if (items != null && items.hasNext()) {
                value = items.next();
                return true;
            }
            return false;
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable JsonValue root;
    private @Nullable VariantScorer scorer;

    TreeReader(JsonValue root) {
        this.root = root;
    }

    TreeReader(JsonValue root, VariantScorer scorer) {
        this.root = root;
        this.scorer = scorer;
    }

    /** Returns what knows the scores of the values of this tree. */
    VariantScorer scorer() {
        VariantScorer known = scorer;
        if (known == null) {
            known = new VariantScorer();
            scorer = known;
        }
        return known;
    }

    /** Takes the next value as it is, without a look into it. */
    JsonValue nextValue() {
        return take(JsonValue.class);
    }

    @Override
    public JsonToken peek() {
        Level level = levels.peek();
        if (level == null) {
            return root == null ? JsonToken.END_DOCUMENT : tokenOf(root);
        }
        if (!level.advance()) {
            return level.members != null ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        }
        return level.name != null ? JsonToken.NAME : tokenOf(value());
    }

    @Override
    public void beginObject() {
        levels.push(new Level(take(JsonValue.JsonObject.class)));
    }

    @Override
    public void beginArray() {
        levels.push(new Level(take(JsonValue.JsonArray.class)));
    }

    @Override
    public void endObject() {
        end(JsonToken.END_OBJECT);
    }

    @Override
    public void endArray() {
        end(JsonToken.END_ARRAY);
    }

    @Override
    public boolean hasNext() {
        Level level = levels.peek();
        return level == null ? root != null : level.advance();
    }

    @Override
    public String nextName() {
        Level level = levels.peek();
        if (level == null || !level.advance() || level.name == null) {
            throw new IllegalStateException("No name but " + peek());
        }
        String name = level.name;
        level.name = null;
        return name;
    }

    @Override
    public int selectName(PropertyNames names) {
        Level level = levels.peek();
        if (level == null || !level.advance() || level.name == null) {
            throw new IllegalStateException("No name but " + peek());
        }
        int index = names.indexOf(level.name);
        if (index >= 0) {
            level.name = null;
        }
        return index;
    }

    @Override
    public String nextString() {
        return take(JsonValue.JsonString.class).value();
    }

    @Override
    public boolean nextBoolean() {
        return take(JsonValue.JsonBoolean.class).value();
    }

    @Override
    public void nextNull() {
        take(JsonValue.JsonNull.class);
    }

    @Override
    public long nextLong() {
        BigDecimal number = number();
        long value;
        try {
            value = number.longValueExact();
        } catch (ArithmeticException e) {
            NumberFormatException failure = new NumberFormatException("Not a whole number of 64 bits");
            failure.initCause(e);
            throw failure;
        }
        take(JsonValue.JsonNumber.class);
        return value;
    }

    @Override
    public double nextDouble() {
        double value = number().doubleValue();
        if (Double.isInfinite(value)) {
            throw new NumberFormatException("Too large for a double");
        }
        take(JsonValue.JsonNumber.class);
        return value;
    }

    @Override
    public String nextNumber() {
        return take(JsonValue.JsonNumber.class).value().toString();
    }

    @Override
    public void skipValue() {
        take(JsonValue.class);
    }

    @Override
    public void close() {
        levels.clear();
        root = null;
    }

    private BigDecimal number() {
        if (value() instanceof JsonValue.JsonNumber number) {
            return number.value();
        }
        throw new IllegalStateException("No number but " + peek());
    }

    /** Returns the next value without taking it. */
    JsonValue value() {
        Level level = levels.peek();
        JsonValue value = level == null ? root : level.advance() && level.name == null ? level.value : null;
        if (value == null) {
            throw new IllegalStateException("No value but " + peek());
        }
        return value;
    }

    private <T extends JsonValue> T take(Class<T> type) {
        JsonValue value = value();
        if (!type.isInstance(value)) {
            throw new IllegalStateException("No " + type.getSimpleName() + " but " + peek());
        }
        Level level = levels.peek();
        if (level == null) {
            root = null;
        } else {
            level.value = null;
        }
        return type.cast(value);
    }

    private void end(JsonToken token) {
        if (peek() != token) {
            throw new IllegalStateException("No " + token + " but " + peek());
        }
        levels.pop();
    }

    static JsonToken tokenOf(JsonValue value) {
        if (value instanceof JsonValue.JsonObject) {
            return JsonToken.BEGIN_OBJECT;
        } else if (value instanceof JsonValue.JsonArray) {
            return JsonToken.BEGIN_ARRAY;
        } else if (value instanceof JsonValue.JsonString) {
            return JsonToken.STRING;
        } else if (value instanceof JsonValue.JsonNumber) {
            return JsonToken.NUMBER;
        } else if (value instanceof JsonValue.JsonBoolean) {
            return JsonToken.BOOLEAN;
        }
        return JsonToken.NULL;
    }
}
