package io.openaisdk.contract.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.document.Document;
import io.openaisdk.processor.description.Form;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.ValueType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds among the alternatives of a schema those that a type of the API stands for. */
final class Matching {

    private final Api api;
    private final Alternatives alternatives;

    Matching(Api api, Alternatives alternatives) {
        this.api = api;
        this.alternatives = alternatives;
    }

    /** Gives the alternatives that a type can meet, the most similar ones first. */
    List<ObjectNode> of(ValueType type, JsonNode schema) {
        return alternatives.of(schema).stream()
                .filter(way -> meets(type, way, 0))
                .sorted(Comparator.comparingInt(way -> distance(type, way)))
                .toList();
    }

    /** Gives all alternatives, those first that are most similar to an object with some properties. */
    List<ObjectNode> of(Collection<Property> properties, JsonNode schema) {
        return alternatives.of(schema).stream()
                .sorted(Comparator.comparingInt(way -> distance(properties, way)))
                .toList();
    }

    private boolean meets(ValueType type, ObjectNode way, int depth) {
        if (type instanceof ScalarType scalar) {
            return meets(scalar, way);
        } else if (type instanceof ListType list) {
            JsonNode items = way.path("items");
            return is(way, "array")
                    && (depth > 3
                            || alternatives.of(items).stream().anyMatch(item -> meets(list.item(), item, depth + 1)));
        } else if (type instanceof MapType) {
            return is(way, "object") && way.path("properties").isEmpty();
        }
        NamedType named = (NamedType) type;
        return switch (named.kind()) {
            case ENUM -> is(way, "string");
            case MODEL -> is(way, "object") && hasConstantsOf(api.models().get(named.name()), way);
            case UNION ->
                depth > 3
                        || api.unions().get(named.name()).forms().stream()
                                .anyMatch(form -> meets(typeOf(form), way, depth + 1));
        };
    }

    private static boolean meets(ScalarType type, ObjectNode way) {
        return switch (type) {
            case STRING -> is(way, "string") && !isFile(way);
            case FILE -> is(way, "string") && isFile(way);
            case BOOLEAN -> is(way, "boolean");
            case LONG -> is(way, "integer") || is(way, "number");
            case DOUBLE -> is(way, "number");
            case FLOATS -> is(way, "array");
            case JSON -> true;
        };
    }

    private static boolean isFile(ObjectNode way) {
        return way.path("format").asText().equals("binary");
    }

    private static boolean is(ObjectNode way, String type) {
        return way.path("type").asText(type).equals(type);
    }

    static ValueType typeOf(Form form) {
        return form instanceof Form.OfModel model
                ? new NamedType(NamedType.Kind.MODEL, model.model())
                : ((Form.OfRecord) form).value();
    }

    private boolean hasConstantsOf(ModelDescription model, ObjectNode way) {
        return model.properties().stream()
                .filter(property -> property.constant().isPresent())
                .allMatch(property -> {
                    JsonNode declared = way.path("properties").path(property.wireName());
                    return declared.isMissingNode()
                            || alternatives.of(declared).stream()
                                    .anyMatch(value ->
                                            allows(value, property.constant().orElseThrow()));
                });
    }

    private static boolean allows(ObjectNode way, String text) {
        return way.has("const")
                ? way.path("const").asText().equals(text)
                : !way.has("enum") || Document.texts(way.path("enum")).contains(text);
    }

    private int distance(ValueType type, ObjectNode way) {
        if (type instanceof NamedType named && named.kind() == NamedType.Kind.MODEL) {
            return distance(api.models().get(named.name()).properties(), way);
        } else if (type == ScalarType.STRING) {
            return way.has("enum") || way.has("const") ? 1 : 0;
        } else if (type == ScalarType.LONG) {
            return is(way, "integer") ? 0 : 1;
        }
        return 0;
    }

    private static int distance(Collection<Property> properties, ObjectNode way) {
        JsonNode declared = way.path("properties");
        Set<String> only = new HashSet<>();
        declared.fieldNames().forEachRemaining(only::add);
        int unknown = 0;
        for (Property property : properties) {
            if (!only.remove(property.wireName())) {
                unknown++;
            }
        }
        return unknown + only.size();
    }
}
