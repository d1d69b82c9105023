package io.openaisdk.contract.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.api.JsonValue;
import io.openaisdk.contract.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes JSON for a schema where the API takes any JSON. */
final class AnyJson {

    /** Below this depth objects have only what they must have, because schemas refer to themselves. */
    private static final int DEEPEST = 3;

    private final Alternatives alternatives;

    AnyJson(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    JsonValue of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonValue of(JsonNode schema, int depth) {
        ObjectNode way = alternatives.of(schema).get(0);
        String type = way.path("type").asText(way.has("enum") ? "string" : "object");
        return switch (type) {
            case "string" -> JsonValue.of(Scalars.text(way));
            case "integer" -> JsonValue.of(Scalars.wholeNumber(way));
            case "number" -> JsonValue.of(Scalars.number(way));
            case "boolean" -> JsonValue.of(true);
            case "array" -> JsonValue.of(List.of(of(way.path("items"), depth + 1)));
            default -> object(way, depth);
        };
    }

    private JsonValue object(ObjectNode way, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        var required = Document.texts(way.path("required"));
        Document.fields(way.path("properties")).forEach((name, property) -> {
            if (depth < DEEPEST || required.contains(name)) {
                members.put(name, of(property, depth + 1));
            }
        });
        if (members.isEmpty() && isOpen(way)) {
            members.put("key", JsonValue.of("value"));
        }
        return new JsonValue.JsonObject(members);
    }

    /** Says whether an object may have properties that its schema does not name. */
    private static boolean isOpen(ObjectNode way) {
        JsonNode additional = way.path("additionalProperties");
        return !additional.isBoolean() || additional.asBoolean();
    }
}
