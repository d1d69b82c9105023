package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.spi.json.JsonToken;
import java.util.Map;

/** Judges how well JSON fits a type, where a union has to choose between forms. */
final class Fit {

    private Fit() {}

    /** Says whether a value that starts with a token can be of a type at all. */
    static boolean mayBe(ValueType type, JsonToken token) {
        return switch (type.kind()) {
            case STRING, ENUM -> token == JsonToken.STRING;
            case BOOLEAN -> token == JsonToken.BOOLEAN;
            case LONG, DOUBLE -> token == JsonToken.NUMBER;
            case JSON, UNION -> true;
            case MODEL, MAP -> token == JsonToken.BEGIN_OBJECT;
            case LIST -> token == JsonToken.BEGIN_ARRAY;
            case FLOATS -> token == JsonToken.BEGIN_ARRAY || token == JsonToken.STRING;
            case FILE -> false;
        };
    }

    /** Gives -1 where a value does not fit, and otherwise the more the better it fits. */
    static int score(ValueType type, JsonValue value) {
        return switch (type.kind()) {
            case STRING, ENUM -> value instanceof JsonValue.JsonString ? 1 : -1;
            case BOOLEAN -> value instanceof JsonValue.JsonBoolean ? 1 : -1;
            case LONG -> ModelReader.fromTree(type, value) instanceof Long ? 2 : -1;
            case DOUBLE -> ModelReader.fromTree(type, value) instanceof Double ? 1 : -1;
            case JSON -> 0;
            case FLOATS -> ModelReader.fromTree(type, value) instanceof Misfit ? -1 : 1;
            case FILE -> -1;
            case UNION -> scoreUnion(type.union(), value);
            case LIST -> value instanceof JsonValue.JsonArray array ? scoreAll(type, array.items()) : -1;
            case MAP ->
                value instanceof JsonValue.JsonObject object
                        ? scoreAll(type, object.members().values())
                        : -1;
            case MODEL ->
                value instanceof JsonValue.JsonObject object ? scoreModel(type.model(), object.members()) : -1;
        };
    }

    /** Unions are open and read leniently: a form that only its name gives away counts, and even one that nobody knows. */
    private static int scoreUnion(UnionType union, JsonValue value) {
        JsonToken token = new TreeReader(value).peek();
        int best = -1;
        for (UnionType.Form form : union.forms()) {
            if (mayBe(form.type(), token)) {
                best = Math.max(best, Math.max(score(form.type(), value), 0));
            }
        }
        boolean named = union.discriminator() != null
                && value.get(union.discriminator().names().get(0))
                        .filter(name -> !union.formsNamed(name).isEmpty())
                        .isPresent();
        return best == 0 && named ? 1 : best;
    }

    private static int scoreAll(ValueType container, Iterable<JsonValue> values) {
        int sum = 1;
        for (JsonValue value : values) {
            int score = score(container.element(), value);
            if (score < 0) {
                return -1;
            }
            sum += score;
        }
        return sum;
    }

    private static int scoreModel(ModelType type, Map<String, JsonValue> members) {
        int sum = 1;
        for (Field field : type.fieldArray()) {
            JsonValue value = members.get(field.name());
            if (value == null || value.isNull()) {
                if (field.required() && !(field.nullable() && value != null)) {
                    return -1;
                }
                continue;
            }
            if (field.constant() != null
                    && !value.asString().filter(field.constant()::equals).isPresent()) {
                return -1;
            }
            int score = score(field.type(), value);
            if (score < 0) {
                return -1;
            }
            // A constant says more than a text that may be any.
            sum += score + (field.constant() == null ? 1 : 2);
        }
        return sum;
    }
}
