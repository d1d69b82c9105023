package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.spi.json.JsonToken;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores how well JSON fits a type, where a union has to choose between variants.
 *
 * <p>One scorer serves the reading of one tree: it remembers how well a value fits a union, so that unions within unions are
 * looked into once and not once more for each level above them. Not safe for use by several threads.
 */
class VariantScorer {

    // Most values have no union within a union.
    private @Nullable Map<Candidate, Integer> scores;

    /** A value that may be one of a union; equal where it is the same object, which costs no look into it. */
    private record Candidate(UnionType union, JsonValue value) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Candidate same && union == same.union && value == same.value;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(union) + System.identityHashCode(value);
        }
    }

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

    /** Returns -1 where a value does not fit, and otherwise the more the better it fits. */
    int score(ValueType type, JsonValue value) {
        return switch (type.kind()) {
            case STRING, ENUM -> value instanceof JsonValue.JsonString ? 1 : -1;
            case BOOLEAN -> value instanceof JsonValue.JsonBoolean ? 1 : -1;
            case LONG -> ModelReader.fromTree(type, value) instanceof Long ? 2 : -1;
            case DOUBLE -> ModelReader.fromTree(type, value) instanceof Double ? 1 : -1;
            case JSON -> 0;
            case FLOATS -> ModelReader.fromTree(type, value) instanceof InvalidValue ? -1 : 1;
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

    private int scoreUnion(UnionType union, JsonValue value) {
        if (!(value instanceof JsonValue.JsonObject || value instanceof JsonValue.JsonArray)) {
            return bestScore(union, value);
        }
        Map<Candidate, Integer> known = scores == null ? new HashMap<>() : scores;
        scores = known;
        Candidate candidate = new Candidate(union, value);
        Integer score = known.get(candidate);
        if (score == null) {
            score = bestScore(union, value);
            known.put(candidate, score);
        }
        return score;
    }

    /** Unions are open and read leniently: a variant that only its name gives away counts, and even an unknown one. */
    private int bestScore(UnionType union, JsonValue value) {
        JsonToken token = TreeReader.tokenOf(value);
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

    private int scoreAll(ValueType container, Iterable<JsonValue> values) {
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

    private int scoreModel(ModelType type, Map<String, JsonValue> members) {
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
