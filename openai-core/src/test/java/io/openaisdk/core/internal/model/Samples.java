package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes JSON for any type of the API, from its field table. */
final class Samples {

    /** Below this depth objects have only what they must have, because types refer to themselves. */
    private static final int DEEPEST = 3;

    private Samples() {}

    static JsonValue model(ModelType type, boolean everything) {
        return model(type, everything ? 0 : DEEPEST);
    }

    static JsonValue value(ValueType type, int depth) {
        return switch (type.kind()) {
            case STRING -> JsonValue.of("text \u00e9\u2603");
            case ENUM -> JsonValue.of("some_value");
            case BOOLEAN -> JsonValue.of(true);
            case LONG -> JsonValue.of(9_007_199_254_740_993L);
            case DOUBLE -> JsonValue.of(0.5);
            case JSON -> JsonValue.of(Map.of("any", List.of(1, "x", true)));
            case FLOATS -> JsonValue.of(List.of(0.5, -1.0));
            case LIST -> JsonValue.of(List.of(value(type.element(), depth + 1), value(type.element(), depth + 1)));
            case MAP -> JsonValue.of(Map.of("key", value(type.element(), depth + 1)));
            case MODEL -> model(type.model(), depth);
            case UNION ->
                value(
                        type.union().forms().stream()
                                .map(UnionType.Form::type)
                                .filter(Samples::hasJson)
                                .findFirst()
                                .orElseThrow(),
                        depth);
            case FILE -> throw new IllegalArgumentException("A file has no JSON");
        };
    }

    /** Says whether a value of a type can be written as JSON: files are sent as parts of forms. */
    static boolean hasJson(ValueType type) {
        return switch (type.kind()) {
            case FILE -> false;
            case LIST, MAP -> hasJson(type.element());
            case UNION ->
                type.union().forms().stream().map(UnionType.Form::type).anyMatch(Samples::hasJson);
            default -> true;
        };
    }

    private static JsonValue model(ModelType type, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            String constant = field.constant();
            if (hasJson(field.type()) && (field.required() || depth < DEEPEST)) {
                members.put(field.name(), constant != null ? JsonValue.of(constant) : value(field.type(), depth + 1));
            }
        }
        return new JsonValue.JsonObject(members);
    }
}
