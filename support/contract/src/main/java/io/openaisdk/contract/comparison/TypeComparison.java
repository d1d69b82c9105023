package io.openaisdk.contract.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.api.EnumDescription;
import io.openaisdk.contract.comparison.Difference.Kind;
import io.openaisdk.contract.document.Branch;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.Flaw;
import io.openaisdk.contract.document.Keywords;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shape;
import io.openaisdk.contract.document.Shapes;
import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.Form;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.description.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares schemas with types.
 *
 * <p>A schema and a type that were compared are not compared again, which ends recursion; the same schema is compared with
 * every type that serves it.
 */
final class TypeComparison {

    private final Api api;
    private final Document document;
    private final Shapes shapes;
    private final Variants variants;
    private final Findings findings;
    private final Set<String> compared = new HashSet<>();

    TypeComparison(Api api, Document document, Shapes shapes, Findings findings) {
        this.api = api;
        this.document = document;
        this.shapes = shapes;
        this.variants = new Variants(api, shapes);
        this.findings = findings;
    }

    /** Compares all but null, whose allowance belongs to the property; gives the shape, so that the caller can. */
    Shape compare(JsonNode schema, Place place, ValueType type, String java) {
        Shape shape = shapes.of(schema, place);
        shape.flaws().forEach(this::report);
        findings.count(Findings.Count.SCHEMAS, 1);
        compareBranches(shape.branches(), schema, place, type, java);
        return shape;
    }

    private void report(Flaw flaw) {
        Kind kind = flaw.kind() == Flaw.Kind.REFERENCE ? Kind.REFERENCE : Kind.OPAQUE;
        findings.add(Difference.of(kind, flaw.place(), flaw.text()));
    }

    private void compareBranches(List<Branch> branches, JsonNode schema, Place place, ValueType type, String java) {
        meet(type);
        List<Branch> known = branches.stream()
                .filter(branch -> branch.kind() != Branch.Kind.UNKNOWN)
                .toList();
        if (type instanceof NamedType named && named.kind() == NamedType.Kind.UNION) {
            compareUnion(known, schema, place, named.name());
        } else if (known.size() < branches.size()) {
            return;
        } else if (type == ScalarType.JSON) {
            compareAny(branches, schema, place, java);
        } else if (type == ScalarType.FLOATS) {
            compareFloats(branches, place, java);
        } else if (branches.size() == 1) {
            compareBranch(branches.get(0), schema, place, type, java);
        } else {
            findings.add(Difference.of(
                    Kind.TYPE,
                    place,
                    java,
                    describe(branches) + " in the document, " + type.descriptor() + " in the API "
                            + document.fingerprint().ofClosure(schema)));
        }
    }

    private void meet(ValueType type) {
        if (type instanceof NamedType named) {
            findings.met(named.name());
        }
    }

    private static String describe(List<Branch> branches) {
        return branches.isEmpty()
                ? "nothing"
                : branches.stream().map(TypeComparison::describe).sorted().collect(Collectors.joining(" or "));
    }

    private static String describe(Branch branch) {
        String word = branch.kind().word();
        if (branch.isNamed()) {
            return branch.place().text();
        }
        return branch.values().isEmpty() ? word : word + " of " + String.join(", ", branch.values());
    }

    private void compareBranch(Branch branch, JsonNode schema, Place place, ValueType type, String java) {
        if (type instanceof ListType list && branch.kind() == Branch.Kind.ARRAY) {
            compareElement(branch, branch.place().items(), list.item(), java + "[]");
        } else if (type instanceof MapType map && branch.kind() == Branch.Kind.MAP) {
            compareElement(branch, branch.place().values(), map.value(), java + "{}");
        } else if (type instanceof NamedType named && named.kind() == NamedType.Kind.ENUM && isText(branch)) {
            compareEnum(branch, List.of(named.name()), java);
        } else if (type instanceof NamedType named && isModel(named) && isObject(branch)) {
            compareModel(branch, named.name());
        } else if (type instanceof ScalarType scalar && branch.kind() == kindOf(scalar)) {
            compareScalar(branch, place, java);
        } else {
            findings.add(Difference.of(
                    Kind.TYPE,
                    place,
                    java,
                    describe(branch) + " in the document, " + type.descriptor() + " in the API "
                            + document.fingerprint().ofClosure(schema)));
        }
    }

    private static boolean isText(Branch branch) {
        return branch.kind() == Branch.Kind.TEXT;
    }

    private static boolean isModel(NamedType type) {
        return type.kind() == NamedType.Kind.MODEL;
    }

    private static boolean isObject(Branch branch) {
        return branch.kind() == Branch.Kind.OBJECT || branch.kind() == Branch.Kind.MAP;
    }

    static Branch.Kind kindOf(ScalarType scalar) {
        return switch (scalar) {
            case STRING -> Branch.Kind.TEXT;
            case BOOLEAN -> Branch.Kind.BOOLEAN;
            case LONG -> Branch.Kind.INTEGER;
            case DOUBLE -> Branch.Kind.NUMBER;
            case JSON -> Branch.Kind.ANY;
            case FILE -> Branch.Kind.FILE;
            case FLOATS -> Branch.Kind.ARRAY;
        };
    }

    /** Lists and maps have no null inside, so a document that allows it differs. */
    private void compareElement(Branch branch, Place place, ValueType type, String java) {
        if (branch.element().isPresent()) {
            JsonNode element = branch.element().get();
            Shape shape = compare(element, place, type, java);
            if (shape.nullable() && type != ScalarType.JSON) {
                findings.add(Difference.of(Kind.NULLABLE, place, java, "may be null in the document"));
            }
        } else if (type != ScalarType.JSON) {
            findings.add(Difference.of(
                    Kind.TYPE, place, java, "any value in the document, " + type.descriptor() + " in the API"));
        }
    }

    private void compareScalar(Branch branch, Place place, String java) {
        if (!branch.values().isEmpty()) {
            findings.add(Difference.of(
                    Kind.TYPE,
                    place,
                    java,
                    "only " + String.join(", ", branch.values()) + " in the document, free in the API"));
        }
    }

    private void compareAny(List<Branch> branches, JsonNode schema, Place place, String java) {
        boolean free = branches.stream()
                .allMatch(branch -> branch.kind() == Branch.Kind.ANY
                        || (branch.kind() == Branch.Kind.MAP && branch.element().isEmpty()));
        if (!free) {
            findings.add(Difference.of(
                    Kind.OPAQUE,
                    place,
                    java,
                    describe(branches) + " in the document, any value in the API "
                            + document.fingerprint().ofClosure(schema)));
        }
    }

    private void compareFloats(List<Branch> branches, Place place, String java) {
        boolean numbers = branches.size() == 1
                && branches.get(0).element().stream()
                        .map(element ->
                                shapes.of(element, branches.get(0).place().items()))
                        .anyMatch(items -> !items.nullable()
                                && items.branches().size() == 1
                                && items.branches().get(0).kind() == Branch.Kind.NUMBER);
        if (!numbers) {
            findings.add(
                    Difference.of(Kind.TYPE, place, java, describe(branches) + " in the document, numbers in the API"));
        }
    }

    private void compareEnum(Branch branch, List<TypeName> enums, String java) {
        Place place = branch.place();
        SortedSet<String> ours = new TreeSet<>();
        enums.forEach(name -> ours.addAll(constants(name).keySet()));
        findings.serve(place, new NamedType(NamedType.Kind.ENUM, enums.get(0)));
        String names = enums.stream().map(ApiNames::key).collect(Collectors.joining("+"));
        if (!compared.add(branch.place() + " " + branch.values() + " enum " + names)) {
            return;
        }
        if (branch.values().isEmpty() && !ours.isEmpty()) {
            findings.add(Difference.of(Kind.TYPE, place, java, "free text in the document, " + names + " in the API"));
            return;
        }
        findings.count(Findings.Count.ENUM_VALUES, branch.values().size());
        branch.values().stream().filter(value -> !ours.contains(value)).forEach(value -> {
            findings.add(
                    Difference.of(Kind.ENUM_VALUE, place, names, "value " + value + " is only in the document"),
                    new Gap.Value(enums.get(0), value));
        });
        ours.stream().filter(value -> !branch.values().contains(value)).forEach(value -> {
            findings.add(
                    Difference.of(Kind.ENUM_VALUE, place, names, "value " + value + " is only in the API"),
                    new Gap.Surplus(enums.get(0), "value " + value));
        });
    }

    private SortedMap<String, String> constants(TypeName name) {
        EnumDescription description = api.enums().get(name);
        return description == null ? new TreeMap<>() : description.constants();
    }

    private void compareModel(Branch branch, TypeName name) {
        findings.met(name);
        ModelDescription model = api.models().get(name);
        if (model == null || !compared.add(branch.place() + " model " + name)) {
            return;
        }
        findings.serve(branch.place(), new NamedType(NamedType.Kind.MODEL, name));
        compareDeprecation(branch, model);
        compareProperties(branch, model, Set.of());
    }

    /** Compares the body of an operation with what its method takes. */
    void compareParams(Shape shape, Place place, ModelDescription params, Set<String> ignored) {
        shape.flaws().forEach(this::report);
        findings.met(params.name());
        if (shape.branches().size() == 1 && compared.add(place + " params " + params.name())) {
            Branch branch = shape.branches().get(0);
            compareDeprecation(branch, params);
            compareProperties(branch, params, ignored);
        }
    }

    private void compareDeprecation(Branch branch, ModelDescription model) {
        if (branch.isNamed()) {
            boolean deprecated = document.schema(branch.place().component())
                    .path("deprecated")
                    .asBoolean();
            compareFlag(
                    Kind.DEPRECATED,
                    "deprecated",
                    branch.place(),
                    ApiNames.key(model.name()),
                    deprecated,
                    model.deprecated());
        }
    }

    /** Compares an object with those properties of a model that stand for its own. */
    void compareProperties(Branch branch, ModelDescription model, Set<String> ignored) {
        String java = ApiNames.key(model.name());
        Map<String, Property> ours = new TreeMap<>();
        model.properties().forEach(property -> ours.put(property.wireName(), property));
        ours.keySet().removeAll(ignored);
        branch.properties().forEach((name, schema) -> {
            if (ignored.contains(name)) {
                return;
            }
            Place place = branch.place().property(name);
            Property property = ours.remove(name);
            if (property == null) {
                findings.add(
                        Difference.of(
                                Kind.PROPERTY,
                                place,
                                java,
                                "only in the document: "
                                        + (branch.required().contains(name) ? "required " : "")
                                        + describe(shapes.of(schema, place).branches()) + " "
                                        + document.fingerprint().ofClosure(schema)),
                        new Gap.Property(
                                model.name(),
                                name,
                                schema,
                                place,
                                branch.required().contains(name)));
            } else {
                compareProperty(
                        schema, place, property, java, branch.required().contains(name), Keywords.isDeprecated(schema));
            }
        });
        branch.required().stream()
                .filter(name -> !branch.properties().containsKey(name) && !ignored.contains(name))
                .forEach(name -> findings.add(Difference.of(
                        Kind.REQUIRED,
                        branch.place().property(name),
                        java,
                        "required in the document, but not declared there")));
        ours.values().stream()
                .filter(property -> !branch.required().contains(property.wireName()))
                .forEach(property -> {
                    findings.add(
                            Difference.of(
                                    Kind.PROPERTY,
                                    branch.place().property(property.wireName()),
                                    java,
                                    "only in the API"),
                            new Gap.Surplus(model.name(), "accessor " + property.name()));
                });
        branch.element()
                .filter(element -> branch.kind() == Branch.Kind.OBJECT)
                .ifPresent(element -> findings.add(Difference.of(
                        Kind.OPAQUE,
                        branch.place().values(),
                        java,
                        "other properties have a schema in the document "
                                + document.fingerprint().ofClosure(element))));
    }

    /** Compares a property, parameter or header with the accessor that stands for it. */
    void compareProperty(
            JsonNode schema, Place place, Property property, String owner, boolean required, boolean deprecated) {
        String java = owner + "." + property.name();
        findings.count(Findings.Count.PROPERTIES, 1);
        compareFlag(Kind.REQUIRED, "required", place, java, required, property.required());
        compareFlag(Kind.DEPRECATED, "deprecated", place, java, deprecated, property.deprecated());
        Shape shape;
        if (property.constant().isPresent()) {
            shape = shapes.of(schema, place);
            shape.flaws().forEach(this::report);
            compareConstant(shape, place, property.constant().get(), java);
        } else {
            shape = compare(schema, place, property.type(), java);
        }
        compareFlag(Kind.NULLABLE, "nullable", place, java, shape.nullable(), property.nullAllowed());
    }

    private void compareFlag(Kind kind, String word, Place place, String java, boolean theirs, boolean ours) {
        if (theirs != ours) {
            findings.add(Difference.of(kind, place, java, word + " only in the " + (theirs ? "document" : "API")));
        }
    }

    private void compareConstant(Shape shape, Place place, String constant, String java) {
        List<Branch> branches = shape.branches();
        boolean same = branches.size() == 1
                && isText(branches.get(0))
                && branches.get(0).values().equals(Set.of(constant))
                && !branches.get(0).open();
        if (!same) {
            findings.add(Difference.of(
                    Kind.CONSTANT,
                    place,
                    java,
                    describe(branches) + " in the document, always " + constant + " in the API"));
        }
    }

    private void compareUnion(List<Branch> branches, JsonNode schema, Place place, TypeName name) {
        UnionDescription union = api.unions().get(name);
        Place where = branches.isEmpty() ? place : unionPlace(schema, place);
        if (union == null || !compared.add(where + " union " + name)) {
            return;
        }
        findings.serve(where, new NamedType(NamedType.Kind.UNION, name));
        String key = ApiNames.key(name);
        compareDiscriminator(schema, where, union, key);
        List<Branch> rest = new ArrayList<>(branches);
        findings.count(Findings.Count.VARIANTS, branches.size());
        List<Form> forms = new ArrayList<>(union.forms());
        compareTexts(rest, forms, where, key);
        Variants.Matching matching = variants.match(rest, forms);
        matching.pairs().forEach(pair -> compareForm(pair.branch(), pair.form()));
        matching.branches().forEach(branch -> {
            findings.add(
                    Difference.of(
                            Kind.VARIANT,
                            where,
                            key,
                            "form only in the document: " + branch.place() + " "
                                    + document.fingerprint().ofClosure(asNode(branch))),
                    new Gap.Form(name, branch));
        });
        matching.forms().forEach(form -> {
            findings.add(
                    Difference.of(Kind.VARIANT, where, key, "form only in the API: " + Variants.nameOf(form)),
                    new Gap.Surplus(name, "form " + Variants.nameOf(form)));
        });
    }

    /** Gives something to digest for a form, which may have been merged of several parts. */
    private static JsonNode asNode(Branch branch) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", branch.kind().word());
        branch.values().forEach(node.putArray("enum")::add);
        branch.required().forEach(node.putArray("required")::add);
        node.putObject("properties").setAll(branch.properties());
        branch.element().ifPresent(element -> node.set("items", element));
        return node;
    }

    /** A union with a name is compared under that name, wherever null is added to it. */
    private static Place unionPlace(JsonNode schema, Place place) {
        return Document.componentOf(Shapes.withoutNull(schema).path("$ref").asText())
                .map(Place::ofComponent)
                .orElse(place);
    }

    private void compareDiscriminator(JsonNode schema, Place place, UnionDescription union, String java) {
        JsonNode plain = Shapes.withoutNull(schema);
        JsonNode owner = plain.has("$ref") ? document.at(plain.path("$ref").asText()) : plain;
        String theirs = owner.path("discriminator").path("propertyName").asText(union.discriminator());
        if (!theirs.equals(union.discriminator()) && !union.discriminator().isEmpty()) {
            findings.add(Difference.of(
                    Kind.DISCRIMINATOR,
                    place,
                    java,
                    "told apart by " + theirs + " in the document, by " + union.discriminator() + " in the API"));
        }
    }

    /** All texts of a union are one form in the document, and at most two in the API: free ones and expected ones. */
    private void compareTexts(List<Branch> branches, List<Form> forms, Place place, String java) {
        List<Form> texts = forms.stream().filter(Variants::isText).toList();
        List<Branch> theirs = branches.stream().filter(TypeComparison::isText).toList();
        if (texts.isEmpty() || theirs.isEmpty()) {
            return;
        }
        forms.removeAll(texts);
        branches.removeAll(theirs);
        Branch text = theirs.get(0);
        List<TypeName> enums =
                texts.stream().flatMap(form -> Variants.enumOf(form).stream()).toList();
        enums.forEach(findings::met);
        boolean free = enums.size() < texts.size();
        if (!enums.isEmpty()) {
            compareEnum(text, enums, java);
        } else if (!text.values().isEmpty()) {
            compareScalar(text, place, java);
        }
        if (free && !enums.isEmpty() && !text.open()) {
            findings.add(Difference.of(Kind.VARIANT, place, java, "form only in the API: any string"));
        }
    }

    private void compareForm(Branch branch, Form form) {
        if (form instanceof Form.OfModel model) {
            compareModel(branch, model.model());
        } else if (form instanceof Form.OfRecord record) {
            compareBranches(
                    List.of(branch), asNode(branch), branch.place(), record.value(), ApiNames.key(record.record()));
        }
    }
}
