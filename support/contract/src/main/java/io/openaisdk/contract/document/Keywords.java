package io.openaisdk.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Knows the words of JSON Schema: those that are understood, and those that say nothing about the shape of a value. */
public final class Keywords {

    private static final Set<String> UNDERSTOOD = Set.of(
            "$ref",
            "$recursiveRef",
            "$recursiveAnchor",
            "type",
            "nullable",
            "format",
            "enum",
            "const",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "allOf",
            "anyOf",
            "oneOf",
            "deprecated",
            "discriminator");

    private static final Set<String> SHAPELESS = Set.of(
            "title",
            "description",
            "default",
            "example",
            "examples",
            "externalDocs",
            "readOnly",
            "writeOnly",
            "xml",
            "$comment",
            "contentMediaType",
            "contentEncoding",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties");

    private static final Set<String> OF_NAMES = Set.of("type", "minLength", "maxLength", "pattern");

    private Keywords() {}

    /**
     * Says whether a word has no influence on what values look like.
     *
     * @param keyword the word
     * @return true for comments, examples, ranges and extensions
     */
    public static boolean isShapeless(String keyword) {
        return SHAPELESS.contains(keyword) || keyword.startsWith("x-");
    }

    /**
     * Says whether a value should no longer be used; a flag on a form counts too, as documents put it there.
     *
     * @param schema the schema of the value
     * @return true if it is deprecated
     */
    public static boolean isDeprecated(JsonNode schema) {
        boolean deprecated = schema.path("deprecated").asBoolean();
        for (String part : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode form : schema.path(part)) {
                deprecated |= form.path("deprecated").asBoolean();
            }
        }
        return deprecated;
    }

    /**
     * Finds the words that would be passed over otherwise.
     *
     * @param schema a schema
     * @param unknown takes each of them
     */
    static void unknown(JsonNode schema, Consumer<String> unknown) {
        schema.properties().forEach(entry -> {
            String keyword = entry.getKey();
            boolean known = UNDERSTOOD.contains(keyword)
                    || isShapeless(keyword)
                    || (keyword.equals("propertyNames") && isHarmless(entry.getValue()));
            if (!known) {
                unknown.accept(keyword);
            }
        });
    }

    /** Names are texts anyway, and ranges are not compared. */
    private static boolean isHarmless(JsonNode propertyNames) {
        boolean anything = propertyNames.equals(BooleanNode.TRUE);
        boolean texts = propertyNames.path("type").asText("string").equals("string");
        return anything
                || (texts && propertyNames.properties().stream().allMatch(entry -> OF_NAMES.contains(entry.getKey())));
    }
}
