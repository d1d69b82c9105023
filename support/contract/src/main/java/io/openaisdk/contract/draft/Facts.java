package io.openaisdk.contract.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Gathers what keywords say about a value, for the author of a comment; sentences of the document stay there. */
final class Facts {

    private static final int LONGEST = 40;
    private static final List<String> KEYWORDS = List.of(
            "default",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "maxProperties",
            "pattern");

    private Facts() {}

    static String of(JsonNode schema, boolean nullable) {
        List<String> facts = new ArrayList<>();
        collect(schema, facts);
        for (String union : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(union).forEach(form -> collect(form, facts));
        }
        if (nullable) {
            facts.add("null allowed");
        }
        return String.join(", ", facts);
    }

    private static void collect(JsonNode schema, List<String> facts) {
        for (String keyword : KEYWORDS) {
            JsonNode value = schema.path(keyword);
            if (value.isValueNode() && value.asText().length() <= LONGEST) {
                String fact = keyword + " " + value.asText().replace("*/", "");
                if (!facts.contains(fact)) {
                    facts.add(fact);
                }
            }
        }
    }
}
