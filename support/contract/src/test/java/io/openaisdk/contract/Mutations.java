package io.openaisdk.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.document.Branch;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shape;
import io.openaisdk.contract.document.Shapes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * All small changes that can be made to a document, by their kinds.
 *
 * <p>Left out are those that change nothing about what may be sent (such as a form that another one repeats), and what the API
 * cannot say: whether the texts of an enum are the only ones, whether a body that a method always sends may be absent, and of
 * pages whether they call themselves a list and whether there is a cursor where there are no items.
 */
final class Mutations {

    private static final Set<String> METHODS = Set.of("get", "post", "delete", "put", "patch");

    private static final Set<String> CURSORS = Set.of("first_id", "last_id", "next", "next_page");

    private final Document document;
    private final ObjectNode root;
    private final Map<Kind, List<Mutation>> mutations = new EnumMap<>(Kind.class);

    /** What is changed. */
    enum Kind {
        REMOVE_PROPERTY,
        RENAME_PROPERTY,
        REMOVE_PARAMETER,
        RENAME_PARAMETER,
        RENAME_PATH,
        REMOVE_OPERATION,
        REMOVE_ENUM_VALUE,
        RENAME_ENUM_VALUE,
        REMOVE_VARIANT,
        REMOVE_REQUIRED,
        ADD_REQUIRED,
        CHANGE_TYPE,
        TOGGLE_NULLABLE,
        TOGGLE_DEPRECATED,
        BREAK_REFERENCE
    }

    Mutations(Document document) {
        this.document = document;
        this.root = (ObjectNode) document.root();
        for (Kind kind : Kind.values()) {
            mutations.put(kind, new ArrayList<>());
        }
        ObjectNode paths = (ObjectNode) root.path("paths");
        Document.fields(paths).forEach((path, item) -> addPath(paths, path, item));
        document.schemas().forEach((name, schema) -> {
            addDeprecation("schema " + name, (ObjectNode) schema, schema.has("properties"));
            addSchema(name, schema);
        });
    }

    /** Picks changes, an equal share of each kind. */
    List<Mutation> pick(int number, long seed) {
        Random random = new Random(seed);
        Set<Mutation> picked = new LinkedHashSet<>();
        List<Kind> kinds = List.of(Kind.values());
        for (int attempt = 0; picked.size() < number && attempt < 100 * number; attempt++) {
            List<Mutation> all = mutations.getOrDefault(kinds.get(attempt % kinds.size()), List.of());
            if (!all.isEmpty()) {
                picked.add(all.get(random.nextInt(all.size())));
            }
        }
        return new ArrayList<>(picked);
    }

    private void add(Kind kind, String where, Runnable apply, Runnable revert) {
        mutations.getOrDefault(kind, List.of()).add(new Mutation(kind + " " + where, apply, revert));
    }

    /** Replaces the fields of an object, as the order of what is taken out cannot be restored otherwise. */
    private void addFields(Kind kind, String where, ObjectNode object, Consumer<ObjectNode> change) {
        ObjectNode before = JsonNodeFactory.instance.objectNode();
        before.setAll(object);
        add(kind, where, () -> change.accept(object), () -> {
            object.removeAll();
            object.setAll(before);
        });
    }

    private void addItems(Kind kind, String where, ArrayNode array, Consumer<ArrayNode> change) {
        ArrayNode before = JsonNodeFactory.instance.arrayNode().addAll(array);
        add(kind, where, () -> change.accept(array), () -> {
            array.removeAll();
            array.addAll(before);
        });
    }

    private void addPath(ObjectNode paths, String path, JsonNode item) {
        addFields(Kind.RENAME_PATH, path, paths, fields -> {
            fields.remove(path);
            fields.set(path + "/renamed", item);
        });
        Document.fields(item).forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                addOperation(method + " " + path, (ObjectNode) operation);
                addFields(
                        Kind.REMOVE_OPERATION, method + " " + path, (ObjectNode) item, fields -> fields.remove(method));
            }
        });
    }

    private void addOperation(String name, ObjectNode operation) {
        addDeprecation(name, operation, true);
        JsonNode parameters = operation.path("parameters");
        for (int index = 0; index < parameters.size(); index++) {
            int at = index;
            ObjectNode parameter = (ObjectNode) parameters.get(index);
            String where = name + " " + parameter.path("name").asText();
            boolean stream = parameter.path("name").asText().equals("stream");
            addItems(Kind.REMOVE_PARAMETER, where, (ArrayNode) parameters, items -> items.remove(at));
            addFields(
                    Kind.RENAME_PARAMETER,
                    where,
                    parameter,
                    fields -> fields.put("name", fields.path("name").asText() + "_renamed"));
            addDeprecation(where, parameter, !stream);
            addSchema(where, parameter.path("schema"));
        }
        addContent(name + " body", operation.path("requestBody"));
        operation
                .path("responses")
                .properties()
                .forEach(entry -> addContent(name + " " + entry.getKey(), entry.getValue()));
    }

    private void addContent(String where, JsonNode owner) {
        owner.path("content")
                .properties()
                .forEach(entry ->
                        addSchema(where + " " + entry.getKey(), entry.getValue().path("schema")));
    }

    private void addDeprecation(String where, ObjectNode owner, boolean compared) {
        if (compared) {
            addFields(
                    Kind.TOGGLE_DEPRECATED,
                    where,
                    owner,
                    fields ->
                            fields.put("deprecated", !fields.path("deprecated").asBoolean()));
        }
    }

    private void addSchema(String where, JsonNode schema) {
        if (!schema.isObject()) {
            return;
        }
        ObjectNode object = (ObjectNode) schema;
        if (schema.has("$ref")) {
            addFields(
                    Kind.BREAK_REFERENCE, where, object, fields -> fields.put("$ref", "#/components/schemas/Nowhere"));
        }
        addType(where, object);
        boolean list = schema.path("enum").size() == 1 && where.endsWith(".object");
        schema.path("enum").forEach(value -> addEnumValue(where, object, value, list));
        addProperties(where, object);
        for (String union : List.of("anyOf", "oneOf")) {
            addUnion(where, object, union);
        }
        int part = 0;
        for (JsonNode member : schema.path("allOf")) {
            addSchema(where + "&" + part++, member);
        }
        addSchema(where + "[]", schema.path("items"));
        addSchema(where + "{}", schema.path("additionalProperties"));
    }

    private void addType(String where, ObjectNode schema) {
        String type = schema.path("type").asText();
        boolean says = Set.of("string", "integer", "number", "boolean").contains(type);
        if (says) {
            addFields(
                    Kind.CHANGE_TYPE,
                    where + " " + type,
                    schema,
                    fields -> fields.put("type", type.equals("integer") ? "string" : "integer"));
        }
    }

    private void addEnumValue(String where, ObjectNode schema, JsonNode value, boolean only) {
        ArrayNode values = (ArrayNode) schema.path("enum");
        int at = indexOf(values, value);
        String name = where + " " + value.asText();
        if (!only) {
            addItems(Kind.REMOVE_ENUM_VALUE, name, values, items -> items.remove(at));
        }
        addItems(
                Kind.RENAME_ENUM_VALUE,
                name,
                values,
                items -> items.set(at, JsonNodeFactory.instance.textNode(value.asText() + "_renamed")));
    }

    private static int indexOf(ArrayNode array, JsonNode value) {
        for (int index = 0; index < array.size(); index++) {
            if (array.get(index).equals(value)) {
                return index;
            }
        }
        return -1;
    }

    private void addProperties(String where, ObjectNode schema) {
        if (!schema.path("properties").isObject()) {
            return;
        }
        ObjectNode properties = (ObjectNode) schema.path("properties");
        Set<String> required = Document.texts(schema.path("required"));
        Document.fields(properties).forEach((name, property) -> {
            String place = where + "." + name;
            addFields(Kind.REMOVE_PROPERTY, place, properties, fields -> fields.remove(name));
            addFields(Kind.RENAME_PROPERTY, place, properties, fields -> {
                fields.remove(name);
                fields.set(name + "_renamed", property);
            });
            if (!CURSORS.contains(name)) {
                addRequired(place, schema, name, required.contains(name));
            }
            if (property.isObject()) {
                addDeprecation(place, (ObjectNode) property, true);
                addNull(place, properties, name);
                addSchema(place, property);
            }
        });
    }

    private void addRequired(String place, ObjectNode schema, String name, boolean required) {
        if (required) {
            ArrayNode names = (ArrayNode) schema.path("required");
            addItems(
                    Kind.REMOVE_REQUIRED,
                    place,
                    names,
                    items -> items.remove(indexOf(names, JsonNodeFactory.instance.textNode(name))));
        } else {
            addFields(Kind.ADD_REQUIRED, place, schema, fields -> {
                ArrayNode names = JsonNodeFactory.instance.arrayNode();
                fields.path("required").forEach(names::add);
                fields.set("required", names.add(name));
            });
        }
    }

    private void addNull(String place, ObjectNode properties, String name) {
        ObjectNode property = (ObjectNode) properties.path(name);
        ObjectNode other = property.deepCopy();
        if (property.path("nullable").asBoolean()) {
            other.remove("nullable");
        } else if (hasNull(property)) {
            ArrayNode forms = (ArrayNode) other.path(property.has("anyOf") ? "anyOf" : "oneOf");
            forms.removeIf(form -> form.path("type").asText().equals("null"));
        } else {
            other.removeAll();
            other.putArray("anyOf").add(property).addObject().put("type", "null");
        }
        boolean compared = !CURSORS.contains(name) && !name.equals("stream");
        if (compared && !sameShape(property, other, "null " + place)) {
            addFields(Kind.TOGGLE_NULLABLE, place, properties, fields -> fields.set(name, other));
        }
    }

    private static boolean hasNull(JsonNode schema) {
        for (String union : List.of("anyOf", "oneOf")) {
            for (JsonNode form : schema.path(union)) {
                if (form.path("type").asText().equals("null")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addUnion(String where, ObjectNode schema, String union) {
        JsonNode forms = schema.path(union);
        for (int index = 0; index < forms.size(); index++) {
            int at = index;
            ObjectNode other = schema.deepCopy();
            ((ArrayNode) other.path(union)).remove(index);
            boolean isNull = forms.get(index).path("type").asText().equals("null");
            if (!isNull && forms.size() > 1 && !sameShape(schema, other, "form " + where)) {
                addItems(Kind.REMOVE_VARIANT, where + "|" + index, (ArrayNode) forms, items -> items.remove(at));
            }
            addSchema(where + "|" + index, forms.get(index));
        }
    }

    /** Each comparison is made in fresh shapes, which keep what they have read. */
    private boolean sameShape(JsonNode one, JsonNode other, String place) {
        return shape(one, place).equals(shape(other, place));
    }

    private Set<String> shape(JsonNode schema, String place) {
        Shape shape = new Shapes(document).of(schema, Place.of(place));
        Set<String> forms = shape.branches().stream()
                .map((Branch branch) -> branch.kind() + " " + branch.values() + " "
                        + (branch.place().component().isEmpty() ? branch.properties() : branch.place())
                        + branch.element())
                .collect(Collectors.toSet());
        forms.add("null " + shape.nullable());
        return forms;
    }
}
