package io.openaisdk.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Makes a copy of a document on which a server rejects properties that it does not know.
 *
 * <p>JSON Schema lets unknown properties pass, and closing one part of an {@code allOf} would reject the properties of the other
 * parts. So plain parts are merged first, and what is a part even then stays open. So does an object without any property:
 * what it holds is free. A property that is required but not declared becomes declared, as nothing could be valid otherwise.
 */
public final class ClosedCopy {

    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String PARTS = "allOf";
    private static final String ADDITIONAL = "additionalProperties";
    private static final List<String> UNIONS = List.of("anyOf", "oneOf");
    private static final Set<String> MERGEABLE =
            Set.of("$ref", "type", PROPERTIES, REQUIRED, PARTS, "nullable", "deprecated", ADDITIONAL);

    private final Document document;
    private final Set<String> open = new TreeSet<>();
    private int closed;

    private ClosedCopy(Document document) {
        this.document = document;
    }

    /**
     * The copy.
     *
     * @param root the document
     * @param closed how many schemas were closed
     */
    public record Result(JsonNode root, int closed) {}

    /**
     * Copies a document.
     *
     * @param original the document, which stays as it is
     * @return the copy
     */
    public static Result of(Document original) {
        JsonNode root = original.root().deepCopy();
        ClosedCopy copy = new ClosedCopy(new Document(root));
        ServableCopy.apply(copy.document);
        copy.eachSchema((name, schema) -> copy.merge(schema));
        copy.eachSchema((name, schema) -> copy.findOpen(schema, false));
        copy.eachSchema((name, schema) -> copy.close(schema, copy.open.contains(name)));
        return new Result(root, copy.closed);
    }

    /** Visits the schemas that stand at the top: named ones with their names, others with an empty one. */
    private void eachSchema(BiConsumer<String, JsonNode> visitor) {
        document.schemas().forEach(visitor);
        document.operations().forEach(operation -> {
            operation.parameters().forEach(parameter -> visitor.accept("", parameter.schema()));
            operation.body().values().forEach(schema -> visitor.accept("", schema));
            operation.results().values().forEach(schema -> visitor.accept("", schema));
        });
    }

    private static void eachInside(JsonNode schema, BiConsumer<String, JsonNode> visitor) {
        schema.path(PROPERTIES).forEach(property -> visitor.accept(PROPERTIES, property));
        for (String single : List.of("items", ADDITIONAL)) {
            if (schema.path(single).isObject()) {
                visitor.accept(single, schema.path(single));
            }
        }
        schema.path(PARTS).forEach(part -> visitor.accept(PARTS, part));
        UNIONS.forEach(union -> schema.path(union).forEach(form -> visitor.accept(union, form)));
    }

    private void merge(JsonNode schema) {
        eachInside(schema, (where, inner) -> merge(inner));
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        if (schema.has(PARTS) && gather(schema, merged, new HashSet<>())) {
            ObjectNode object = (ObjectNode) schema;
            object.remove(PARTS);
            object.put("type", "object").setAll(merged);
        }
    }

    /** Gives false where a part is more than a plain object, so that it has to remain a part. */
    private boolean gather(JsonNode part, ObjectNode merged, Set<String> followed) {
        boolean plain = part.isObject()
                && part.path("type").asText("object").equals("object")
                && part.properties().stream()
                        .allMatch(entry -> MERGEABLE.contains(entry.getKey()) || Keywords.isShapeless(entry.getKey()));
        if (!plain) {
            return false;
        }
        if (part.has("$ref")) {
            String reference = part.path("$ref").asText();
            if (!followed.add(reference) || !gather(document.at(reference), merged, followed)) {
                return false;
            }
        }
        for (JsonNode inner : part.path(PARTS)) {
            if (!gather(inner, merged, followed)) {
                return false;
            }
        }
        Document.fields(part.path(PROPERTIES)).forEach((name, property) -> merged.withObjectProperty(PROPERTIES)
                .set(name, property.deepCopy()));
        if (part.has(REQUIRED)) {
            Set<String> names = Document.texts(merged.path(REQUIRED));
            names.addAll(Document.texts(part.path(REQUIRED)));
            names.forEach(merged.putArray(REQUIRED)::add);
        }
        if (part.has(ADDITIONAL) && !part.path(ADDITIONAL).equals(JsonNodeFactory.instance.booleanNode(false))) {
            merged.set(ADDITIONAL, part.path(ADDITIONAL).deepCopy());
        }
        return true;
    }

    private void findOpen(JsonNode schema, boolean part) {
        if (part) {
            Document.componentOf(schema.path("$ref").asText())
                    .filter(open::add)
                    .ifPresent(name -> findOpen(document.schema(name), true));
        }
        eachInside(schema, (where, inner) -> findOpen(inner, isPart(schema, where, part)));
    }

    private static boolean isPart(JsonNode schema, String where, boolean part) {
        return where.equals(PARTS) || (UNIONS.contains(where) && (part || schema.has(PROPERTIES)));
    }

    private void close(JsonNode schema, boolean part) {
        eachInside(schema, (where, inner) -> close(inner, isPart(schema, where, part)));
        boolean whole = !schema.path(PROPERTIES).isEmpty() && !schema.has(PARTS);
        for (String union : UNIONS) {
            for (JsonNode form : schema.path(union)) {
                whole &= !form.has(PROPERTIES) && !form.has("$ref");
            }
        }
        if (whole && !part && !schema.has(ADDITIONAL)) {
            ObjectNode properties = (ObjectNode) schema.path(PROPERTIES);
            Document.texts(schema.path(REQUIRED))
                    .forEach(name -> properties.putIfAbsent(name, JsonNodeFactory.instance.objectNode()));
            ((ObjectNode) schema).put(ADDITIONAL, false);
            closed++;
        }
    }
}
