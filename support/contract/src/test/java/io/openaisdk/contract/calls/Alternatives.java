package io.openaisdk.contract.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.document.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a schema apart into plain ones, each of which is a way to meet it.
 *
 * <p>A plain schema has no reference, no parts and no union at its top; what its properties and items hold is left as it is.
 * What was taken apart is kept, as the same places are visited for each call.
 */
final class Alternatives {

    private static final String TYPE = "type";
    private static final String ENUM = "enum";
    private static final String REQUIRED = "required";
    private static final String PROPERTIES = "properties";
    private static final String REFERENCE = "$ref";
    private static final String PARTS = "allOf";
    private static final List<String> UNIONS = List.of("anyOf", "oneOf");

    private final Document document;
    private final IdentityHashMap<JsonNode, List<ObjectNode>> known = new IdentityHashMap<>();

    Alternatives(Document document) {
        this.document = document;
    }

    /** Gives the ways to meet a schema, apart from null; one without rules where there is no schema. */
    List<ObjectNode> of(JsonNode schema) {
        List<ObjectNode> ways = known.get(schema);
        if (ways == null) {
            ways = List.copyOf(of(schema, Set.of()));
            known.put(schema, ways);
        }
        return ways;
    }

    private List<ObjectNode> of(JsonNode schema, Set<String> followed) {
        if (!(schema instanceof ObjectNode object)) {
            return List.of(JsonNodeFactory.instance.objectNode());
        }
        List<ObjectNode> ways = ownWays(object);
        if (object.has(REFERENCE)) {
            String reference = object.path(REFERENCE).asText();
            if (followed.contains(reference)) {
                return List.of();
            }
            Set<String> further = new HashSet<>(followed);
            further.add(reference);
            ways = both(ways, of(document.at(reference), further));
        }
        for (JsonNode part : object.path(PARTS)) {
            ways = both(ways, of(part, followed));
        }
        for (String union : UNIONS) {
            if (object.has(union)) {
                List<ObjectNode> forms = new ArrayList<>();
                object.path(union).forEach(form -> forms.addAll(of(form, followed)));
                ways = both(ways, forms);
            }
        }
        return ways;
    }

    /** Gives what a schema says itself, once for each type that it allows. */
    private static List<ObjectNode> ownWays(ObjectNode schema) {
        ObjectNode own = schema.deepCopy();
        own.remove(REFERENCE);
        own.remove(PARTS);
        UNIONS.forEach(own::remove);
        List<ObjectNode> ways = new ArrayList<>();
        if (own.path(TYPE).isArray()) {
            own.path(TYPE).forEach(type -> ways.add(own.deepCopy().set(TYPE, type)));
        } else {
            ways.add(own);
        }
        ways.removeIf(way -> way.path(TYPE).asText().equals("null"));
        return ways;
    }

    private static List<ObjectNode> both(List<ObjectNode> left, List<ObjectNode> right) {
        List<ObjectNode> ways = new ArrayList<>();
        left.forEach(one -> right.forEach(other -> merged(one, other).ifPresent(ways::add)));
        return ways;
    }

    private static Optional<ObjectNode> merged(ObjectNode one, ObjectNode other) {
        ObjectNode merged = one.deepCopy();
        for (var entry : other.properties()) {
            String keyword = entry.getKey();
            JsonNode before = merged.get(keyword);
            JsonNode value = entry.getValue();
            if (before == null) {
                merged.set(keyword, value.deepCopy());
            } else if (keyword.equals(PROPERTIES)) {
                ((ObjectNode) before).setAll((ObjectNode) value.deepCopy());
            } else if (keyword.equals(REQUIRED)) {
                Set<String> names = Document.texts(before);
                names.addAll(Document.texts(value));
                names.forEach(merged.putArray(REQUIRED)::add);
            } else if (keyword.equals(ENUM)) {
                Set<String> texts = Document.texts(before);
                texts.retainAll(Document.texts(value));
                if (texts.isEmpty()) {
                    return Optional.empty();
                }
                texts.forEach(merged.putArray(ENUM)::add);
            } else if (keyword.equals(TYPE) && !before.equals(value)) {
                return Optional.empty();
            } else {
                merged.set(keyword, value.deepCopy());
            }
        }
        return Optional.of(merged);
    }
}
