package io.openaisdk.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Brings the ways in which schemas are written to one: references followed, unions flattened, parts merged, null apart.
 *
 * <p>It keeps the shapes of named schemas, so it serves one state of a document.
 */
public final class Shapes {

    private static final List<String> UNIONS = List.of("anyOf", "oneOf");

    private final Document document;
    private final Map<String, Shape> named = new HashMap<>();
    private final Map<Place, Shape> inline = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * Makes a view of a document.
     *
     * @param document the document
     */
    public Shapes(Document document) {
        this.document = document;
    }

    /**
     * Finds the shape of a schema.
     *
     * @param schema the schema
     * @param place where it stands
     * @return what its values may be
     */
    public Shape of(JsonNode schema, Place place) {
        Shape known = inline.get(place);
        if (known != null) {
            return known;
        }
        Builder builder = read(schema, place);
        List<Branch> branches = withForms(withoutRepetition(builder.branches, place), place);
        Shape shape = new Shape(builder.nullable, branches, List.copyOf(builder.flaws));
        inline.put(place, shape);
        return shape;
    }

    /**
     * Finds the shape of a named schema.
     *
     * @param name the name
     * @return what its values may be
     */
    public Shape ofComponent(String name) {
        return of(reference(name), Place.of("component " + name));
    }

    /**
     * Makes a reference to a named schema.
     *
     * @param name the name
     * @return a schema that is the named one
     */
    public static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /**
     * Takes off what only adds null to a schema.
     *
     * @param schema a schema
     * @return its only form besides null; the schema itself where there are several
     */
    public static JsonNode withoutNull(JsonNode schema) {
        List<JsonNode> forms = new ArrayList<>();
        for (String part : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode form : schema.path(part)) {
                if (!form.path("type").asText().equals("null")) {
                    forms.add(form);
                }
            }
        }
        return forms.size() == 1 ? withoutNull(forms.get(0)) : schema;
    }

    private static final class Builder {
        private boolean nullable;
        private final List<Branch> branches = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>();
    }

    private Builder read(JsonNode schema, Place place) {
        Builder result = new Builder();
        if (schema.isMissingNode() || schema.isBoolean() || schema.isEmpty()) {
            result.branches.add(leaf(Branch.Kind.ANY, place));
            return result;
        }
        Keywords.unknown(
                schema,
                keyword -> result.flaws.add(new Flaw(
                        Flaw.Kind.KEYWORD,
                        place,
                        "keyword " + keyword + " is not understood "
                                + document.fingerprint().ofClosure(schema.path(keyword)))));
        List<Builder> parts = new ArrayList<>();
        if (schema.has("$ref")) {
            parts.add(readReference(schema.path("$ref").asText(), place));
        }
        if (schema.has("$recursiveRef")) {
            parts.add(readRecursion(schema.path("$recursiveRef").asText(), place));
        }
        for (JsonNode part : schema.path("allOf")) {
            parts.add(read(part, place));
        }
        for (String union : UNIONS) {
            if (schema.has(union)) {
                readUnion(schema.path(union), union, place, result).ifPresent(parts::add);
            }
        }
        Builder own = readOwn(schema, place, !parts.isEmpty());
        if (!own.branches.isEmpty() || parts.isEmpty()) {
            parts.add(own);
        }
        merge(parts, place, result);
        result.nullable |= own.nullable;
        return result;
    }

    private Builder readReference(String reference, Place place) {
        Optional<String> name = Document.componentOf(reference);
        JsonNode target = document.at(reference);
        Builder result = new Builder();
        if (target.isMissingNode()) {
            result.flaws.add(new Flaw(Flaw.Kind.REFERENCE, place, "reference " + reference + " leads nowhere"));
            result.branches.add(leaf(Branch.Kind.UNKNOWN, place));
            return result;
        }
        String key = name.orElse(reference);
        Shape shape = named.get(key);
        if (shape == null) {
            if (!open.add(key)) {
                return result;
            }
            Place at = name.map(Place::ofComponent).orElse(Place.of(reference));
            Builder read = read(target, at);
            shape = new Shape(
                    read.nullable, withForms(withoutRepetition(read.branches, at), at), List.copyOf(read.flaws));
            open.remove(key);
            if (open.isEmpty()) {
                named.put(key, shape);
            }
        }
        result.nullable = shape.nullable();
        result.branches.addAll(shape.branches());
        result.flaws.addAll(shape.flaws());
        return result;
    }

    /** Leads to the named schema that is recursive by its own words. */
    private Builder readRecursion(String reference, Place place) {
        if (reference.equals("#")
                && document.schema(place.component()).path("$recursiveAnchor").asBoolean()) {
            return readReference("#/components/schemas/" + place.component(), place);
        }
        Builder result = new Builder();
        result.flaws.add(new Flaw(Flaw.Kind.REFERENCE, place, "recursive reference " + reference + " leads nowhere"));
        result.branches.add(leaf(Branch.Kind.UNKNOWN, place));
        return result;
    }

    private Optional<Builder> readUnion(JsonNode alternatives, String keyword, Place place, Builder flaws) {
        boolean conditions = !alternatives.isEmpty();
        for (JsonNode alternative : alternatives) {
            conditions &= isCondition(alternative);
        }
        if (conditions) {
            flaws.flaws.add(new Flaw(
                    Flaw.Kind.KEYWORD,
                    place,
                    keyword + " of conditions is not understood: "
                            + conditions(alternatives) + " "
                            + document.fingerprint().ofClosure(alternatives)));
            return Optional.empty();
        }
        Builder result = new Builder();
        for (JsonNode alternative : alternatives) {
            Builder read = read(alternative, place);
            result.nullable |= read.nullable;
            result.branches.addAll(read.branches);
            result.flaws.addAll(read.flaws);
        }
        return Optional.of(result);
    }

    private static String conditions(JsonNode alternatives) {
        SortedSet<String> texts = new TreeSet<>();
        alternatives.forEach(alternative ->
                texts.add("requires " + String.join(" and ", Document.texts(alternative.path("required")))));
        return String.join(", or ", texts);
    }

    private static boolean isCondition(JsonNode alternative) {
        return alternative.has("required")
                && alternative.properties().stream()
                        .allMatch(entry -> entry.getKey().equals("required") || Keywords.isShapeless(entry.getKey()));
    }

    /** Reads what a schema says itself; next to other parts a bare type adds nothing. */
    private Builder readOwn(JsonNode schema, Place place, boolean amongParts) {
        Builder result = new Builder();
        SortedSet<String> types = types(schema);
        boolean bareObject = amongParts
                && types.equals(Set.of("object"))
                && !schema.has("properties")
                && !schema.has("required")
                && !schema.path("additionalProperties").isObject();
        result.nullable = types.remove("null")
                || enumHasNull(schema)
                || schema.path("nullable").asBoolean();
        if (bareObject || (types.isEmpty() && (amongParts || result.nullable))) {
            return result;
        }
        if (types.isEmpty()) {
            result.branches.add(leaf(Branch.Kind.ANY, place));
        }
        types.forEach(type -> result.branches.add(readType(type, schema, place)));
        return result;
    }

    private static boolean enumHasNull(JsonNode schema) {
        boolean found = false;
        for (JsonNode value : schema.path("enum")) {
            found |= value.isNull();
        }
        return found;
    }

    private static SortedSet<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return Document.texts(type);
        }
        SortedSet<String> types = new TreeSet<>();
        if (type.isTextual()) {
            types.add(type.asText());
        } else if (schema.has("properties") || schema.has("additionalProperties") || schema.has("required")) {
            types.add("object");
        } else if (schema.has("items")) {
            types.add("array");
        } else if (schema.has("const")) {
            types.add(typeOf(schema.path("const")));
        } else {
            schema.path("enum").forEach(value -> types.add(typeOf(value)));
        }
        return types;
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case ARRAY -> "array";
            default -> "object";
        };
    }

    private static Branch readType(String type, JsonNode schema, Place place) {
        return switch (type) {
            case "string" ->
                schema.path("format").asText().equals("binary")
                        ? leaf(Branch.Kind.FILE, place)
                        : values(Branch.Kind.TEXT, schema, place);
            case "integer" -> values(Branch.Kind.INTEGER, schema, place);
            case "number" -> values(Branch.Kind.NUMBER, schema, place);
            case "boolean" -> values(Branch.Kind.BOOLEAN, schema, place);
            case "array" -> withElement(Branch.Kind.ARRAY, schema.path("items"), place);
            case "object" -> readObject(schema, place);
            default -> leaf(Branch.Kind.UNKNOWN, place);
        };
    }

    private static Branch values(Branch.Kind kind, JsonNode schema, Place place) {
        SortedSet<String> values = new TreeSet<>();
        schema.path("enum").forEach(value -> {
            if (!value.isNull()) {
                values.add(value.asText());
            }
        });
        if (schema.has("const")) {
            values.add(schema.path("const").asText());
        }
        return new Branch(kind, place, values, values.isEmpty(), new TreeMap<>(), new TreeSet<>(), Optional.empty());
    }

    private static Branch readObject(JsonNode schema, Place place) {
        SortedMap<String, JsonNode> properties = Document.fields(schema.path("properties"));
        SortedSet<String> required = Document.texts(schema.path("required"));
        JsonNode additional = schema.path("additionalProperties");
        Branch.Kind kind = properties.isEmpty() && required.isEmpty() ? Branch.Kind.MAP : Branch.Kind.OBJECT;
        return new Branch(kind, place, new TreeSet<>(), true, properties, required, element(additional));
    }

    private static Branch withElement(Branch.Kind kind, JsonNode element, Place place) {
        return new Branch(kind, place, new TreeSet<>(), true, new TreeMap<>(), new TreeSet<>(), element(element));
    }

    private static Optional<JsonNode> element(JsonNode element) {
        return element.isObject() && !element.isEmpty() ? Optional.of(element) : Optional.empty();
    }

    private static Branch leaf(Branch.Kind kind, Place place) {
        return withElement(kind, MissingNode.getInstance(), place);
    }

    private void merge(List<Builder> parts, Place place, Builder result) {
        List<Branch> merged = new ArrayList<>();
        boolean first = true;
        result.nullable |= isNullable(parts);
        for (Builder part : parts) {
            result.flaws.addAll(part.flaws);
            if (part.branches.isEmpty()) {
                continue;
            }
            merged = first ? new ArrayList<>(part.branches) : product(merged, part.branches, place, result);
            first = false;
        }
        result.branches.addAll(merged);
    }

    /** Parts hold together, so each has to allow null, unless one of them has nothing else to say. */
    private static boolean isNullable(List<Builder> parts) {
        boolean addition = parts.stream().anyMatch(part -> part.nullable && part.branches.isEmpty());
        List<Builder> others =
                parts.stream().filter(part -> !part.branches.isEmpty()).toList();
        return addition || (!others.isEmpty() && others.stream().allMatch(part -> part.nullable));
    }

    private List<Branch> product(List<Branch> left, List<Branch> right, Place place, Builder flaws) {
        List<Branch> result = new ArrayList<>();
        for (Branch one : left) {
            for (Branch other : right) {
                Place at = left.size() > right.size() ? one.place() : other.place();
                boolean many = left.size() > 1 || right.size() > 1;
                mergeTwo(one, other, many ? place.form(at.text()) : place, flaws)
                        .ifPresent(result::add);
            }
        }
        if (result.isEmpty()) {
            flaws.flaws.add(new Flaw(
                    Flaw.Kind.CONFLICT, place, "parts contradict each other: " + words(left) + " and " + words(right)));
            result.add(leaf(Branch.Kind.UNKNOWN, place));
        }
        return result;
    }

    private static String words(List<Branch> branches) {
        return branches.stream()
                .map(branch -> branch.kind().word())
                .distinct()
                .sorted()
                .collect(Collectors.joining("/"));
    }

    private Optional<Branch> mergeTwo(Branch one, Branch other, Place place, Builder flaws) {
        if (one.kind() == Branch.Kind.ANY || other.kind() == Branch.Kind.UNKNOWN) {
            return Optional.of(other);
        }
        if (other.kind() == Branch.Kind.ANY || one.kind() == Branch.Kind.UNKNOWN) {
            return Optional.of(one);
        }
        if (isObject(one) && isObject(other)) {
            return Optional.of(mergeObjects(one, other, place, flaws));
        }
        if (one.kind() != other.kind()) {
            return Optional.empty();
        }
        SortedSet<String> values = new TreeSet<>(one.values());
        if (one.values().isEmpty()) {
            values.addAll(other.values());
        } else if (!other.values().isEmpty()) {
            values.retainAll(other.values());
        }
        return Optional.of(new Branch(
                one.kind(),
                place,
                values,
                one.open() && other.open(),
                one.properties(),
                one.required(),
                other.element().or(one::element)));
    }

    private static boolean isObject(Branch branch) {
        return branch.kind() == Branch.Kind.OBJECT || branch.kind() == Branch.Kind.MAP;
    }

    private boolean isSame(JsonNode one, JsonNode other, Place place) {
        if (fingerprint(one).equals(fingerprint(other))) {
            return true;
        }
        Builder before = read(one, place);
        Builder after = read(other, place);
        return before.nullable == after.nullable && values(before).equals(values(after));
    }

    /** Gives nothing that two schemas could have in common where there is more to a schema than values. */
    private static Set<Object> values(Builder builder) {
        Set<Object> values = new HashSet<>();
        for (Branch branch : builder.branches) {
            boolean scalar = branch.element().isEmpty() && !isObject(branch) && branch.kind() != Branch.Kind.ARRAY;
            values.add(scalar ? List.of(branch.kind(), branch.values(), branch.open()) : new Object());
        }
        return values;
    }

    private String fingerprint(JsonNode schema) {
        return document.fingerprint().ofClosure(schema);
    }

    /** What a later part says about a property stands for what an earlier one says, which is how it is meant. */
    private Branch mergeObjects(Branch one, Branch other, Place place, Builder flaws) {
        SortedMap<String, JsonNode> properties = new TreeMap<>(one.properties());
        other.properties().forEach((name, schema) -> {
            JsonNode before = properties.put(name, schema);
            if (before != null && !isSame(before, schema, place.property(name))) {
                flaws.flaws.add(new Flaw(
                        Flaw.Kind.CONFLICT,
                        place.property(name),
                        "declared twice and differently, the last is compared " + fingerprint(before)));
            }
        });
        SortedSet<String> required = new TreeSet<>(one.required());
        required.addAll(other.required());
        Branch.Kind kind = properties.isEmpty() && required.isEmpty() ? Branch.Kind.MAP : Branch.Kind.OBJECT;
        return new Branch(
                kind,
                place,
                new TreeSet<>(),
                true,
                properties,
                required,
                other.element().or(one::element));
    }

    /** Texts and their expected values come together to one text; a form that is met twice is one form. */
    private static List<Branch> withoutRepetition(List<Branch> branches, Place place) {
        Map<Object, Branch> distinct = new LinkedHashMap<>();
        for (Branch branch : branches) {
            boolean plain = branch.element().isEmpty() && !isObject(branch);
            Object key =
                    plain ? branch.kind() : branch.isNamed() && !branch.place().equals(place) ? branch.place() : branch;
            distinct.merge(key, branch, (one, other) -> widened(one, other, place));
        }
        return new ArrayList<>(distinct.values());
    }

    private static Branch widened(Branch one, Branch other, Place place) {
        SortedSet<String> values = new TreeSet<>(one.values());
        values.addAll(other.values());
        return new Branch(
                one.kind(),
                one.place().equals(other.place()) ? one.place() : place,
                values,
                one.open() || other.open(),
                one.properties(),
                one.required(),
                one.element());
    }

    /** Forms without a name of their own get one from what they are, as numbers would depend on their order. */
    private List<Branch> withForms(List<Branch> branches, Place place) {
        if (branches.size() < 2) {
            return branches;
        }
        Map<String, Long> uses = branches.stream()
                .filter(branch -> branch.place().equals(place))
                .collect(Collectors.groupingBy(Shapes::form, Collectors.counting()));
        return branches.stream()
                .map(branch -> branch.place().equals(place)
                        ? branch.at(place.form(
                                uses.getOrDefault(form(branch), 0L) > 1
                                        ? form(branch) + details(branch)
                                        : form(branch)))
                        : branch)
                .toList();
    }

    private static String form(Branch branch) {
        if (branch.kind() == Branch.Kind.OBJECT) {
            Set<String> names = new LinkedHashSet<>(List.of("type", "object", "role"));
            names.addAll(branch.properties().keySet());
            for (String name : names) {
                JsonNode schema = branch.properties().getOrDefault(name, MissingNode.getInstance());
                SortedSet<String> values =
                        values(Branch.Kind.TEXT, schema, branch.place()).values();
                if (values.size() == 1) {
                    return values.first();
                }
            }
        }
        return branch.kind().word();
    }

    private String details(Branch branch) {
        if (branch.kind() == Branch.Kind.OBJECT) {
            return "(" + String.join(",", branch.properties().keySet()) + ")";
        }
        return branch.element()
                .map(element -> "<" + words(read(element, branch.place()).branches)
                        + element.path("$ref").asText().replaceAll(".*/", " ") + ">")
                .orElse("");
    }
}
