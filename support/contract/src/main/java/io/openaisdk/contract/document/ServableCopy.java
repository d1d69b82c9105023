package io.openaisdk.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Puts right what keeps a mock server from serving a document well.
 *
 * <p>Servers answer with examples where there are some, and some do not fit their schemas. The recursive references of an older
 * JSON Schema are known to hardly any server, and an unknown reference allows everything.
 */
final class ServableCopy {

    private static final String RECURSIVE_REFERENCE = "$recursiveRef";

    private ServableCopy() {}

    /** Changes a document in place. */
    static void apply(Document document) {
        withoutExamples(document.root());
        document.schemas().forEach((name, schema) -> {
            if (schema.path("$recursiveAnchor").asBoolean()) {
                referToItself(schema, "#/components/schemas/" + name);
            }
        });
    }

    private static void withoutExamples(JsonNode node) {
        if (node instanceof ObjectNode object) {
            // A property may be called like the keyword, and is a schema then.
            if (!object.path("example").has("type")) {
                object.remove("example");
            }
            if (!object.path("examples").has("type")) {
                object.remove("examples");
            }
        }
        node.forEach(ServableCopy::withoutExamples);
    }

    private static void referToItself(JsonNode node, String reference) {
        if (node instanceof ObjectNode object && object.has(RECURSIVE_REFERENCE)) {
            object.remove(RECURSIVE_REFERENCE);
            object.put("$ref", reference);
        }
        node.forEach(inner -> referToItself(inner, reference));
    }
}
