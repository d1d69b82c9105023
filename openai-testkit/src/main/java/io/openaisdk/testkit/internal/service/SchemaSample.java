package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a value that a JSON schema allows; its strings say that they are canned. */
final class SchemaSample {

    private static final int MAX_DEPTH = 8;

    private final JsonValue root;

    private SchemaSample(JsonValue root) {
        this.root = root;
    }

    static JsonValue of(JsonValue schema) {
        return new SchemaSample(schema).value(schema, "value", 0);
    }

    private JsonValue value(JsonValue schema, String name, int depth) {
        Optional<JsonValue> fixed = schema.get("const")
                .or(() -> schema.get("enum").flatMap(values -> values.get(0)))
                .or(() -> schema.get("default"));
        if (fixed.isPresent()) {
            return fixed.get();
        }
        Optional<String> reference = Json.text(schema, "$ref");
        if (reference.isPresent()) {
            return depth < MAX_DEPTH ? value(resolve(reference.get()), name, depth + 1) : Json.NULL;
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            Optional<JsonValue> first = schema.get(choice).flatMap(forms -> form(forms, depth));
            if (first.isPresent()) {
                return value(first.get(), name, depth);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, name, depth);
            case "integer", "number" -> number(schema);
            case "boolean" -> JsonValue.of(true);
            case "null" -> Json.NULL;
            default -> text(schema, name);
        };
    }

    /** Takes the first form; deep down, the last one, which is where recursive schemas put null. */
    private static Optional<JsonValue> form(JsonValue forms, int depth) {
        return forms.get(depth < MAX_DEPTH ? 0 : Json.items(forms).size() - 1);
    }

    private JsonValue resolve(String reference) {
        JsonValue place = root;
        for (String step : List.of(reference.replace("#/", "").split("/", -1))) {
            if (!step.equals("#")) {
                place = place.get(step).orElse(Json.NULL);
            }
        }
        return place;
    }

    private static String type(JsonValue schema) {
        JsonValue type = schema.get("type").orElse(Json.NULL);
        return type.asString()
                .or(() -> type.get(0).flatMap(JsonValue::asString))
                .orElse(schema.get("properties").isPresent() ? "object" : "string");
    }

    private JsonValue object(JsonValue schema, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Json.members(schema.get("properties").orElse(Json.NULL))
                .forEach((name, property) -> members.put(name, value(property, name, depth + 1)));
        return JsonValue.of(members);
    }

    private JsonValue array(JsonValue schema, String name, int depth) {
        return depth < MAX_DEPTH
                ? schema.get("items")
                        .map(item -> JsonValue.of(List.of(value(item, name, depth + 1))))
                        .orElse(JsonValue.of(List.of()))
                : JsonValue.of(List.of());
    }

    private static JsonValue number(JsonValue schema) {
        return JsonValue.of(schema.get("minimum").flatMap(JsonValue::asNumber).orElse(BigDecimal.ONE));
    }

    private static JsonValue text(JsonValue schema, String name) {
        return JsonValue.of(
                switch (Json.text(schema, "format").orElse("")) {
                    case "date-time" -> "2026-01-01T00:00:00Z";
                    case "date" -> "2026-01-01";
                    case "time" -> "00:00:00Z";
                    case "duration" -> "PT1S";
                    case "email" -> "canned@example.com";
                    case "hostname" -> "example.com";
                    case "ipv4" -> "127.0.0.1";
                    case "ipv6" -> "::1";
                    case "uri" -> "https://example.com/canned";
                    case "uuid" -> "00000000-0000-4000-8000-000000000000";
                    default -> "canned " + name;
                });
    }

    /** Gives an object for a request that asks for JSON but names no schema. */
    static JsonValue withoutSchema(String text) {
        return Members.of("canned", true).put("text", text).json();
    }
}
