package io.openaisdk.contract.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.document.Branch;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.document.Keywords;
import io.openaisdk.contract.document.Place;
import io.openaisdk.contract.document.Shape;
import io.openaisdk.contract.document.Shapes;
import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Decides which types schemas get, and remembers those that have to be written. */
final class DraftTypes {

    private final Document document;
    private final Shapes shapes;
    private final SortedMap<String, ValueType> served;
    private final Map<String, ValueType> drafted = new HashMap<>();
    private final Map<TypeName, Draft> drafts = new LinkedHashMap<>();
    private final Map<TypeName, SortedSet<TypeName>> unions = new HashMap<>();
    private final Set<TypeName> names = new HashSet<>();

    DraftTypes(Api api, Document document, SortedMap<String, ValueType> served) {
        this.document = document;
        this.shapes = new Shapes(document);
        this.served = served;
        names.addAll(api.models().keySet());
        names.addAll(api.unions().keySet());
        names.addAll(api.enums().keySet());
    }

    Shapes shapes() {
        return shapes;
    }

    Collection<Draft> drafts() {
        return drafts.values();
    }

    /** Gives the unions that a type has to be added to, by the types that exist already. */
    Map<TypeName, SortedSet<TypeName>> unionsOfExisting() {
        Map<TypeName, SortedSet<TypeName>> existing = new LinkedHashMap<>(unions);
        existing.keySet().removeAll(drafts.keySet());
        return existing;
    }

    ValueType typeOf(JsonNode schema, Place place, TypeName hint) {
        Shape shape = shapes.of(schema, place);
        List<Branch> branches = shape.branches().stream()
                .filter(branch -> branch.kind() != Branch.Kind.UNKNOWN)
                .toList();
        if (branches.size() != 1) {
            return branches.isEmpty() ? ScalarType.JSON : unionOf(branches, schema, place, hint);
        }
        return typeOf(branches.get(0), hint);
    }

    /** Gives the type of the items of a list. */
    Optional<ValueType> itemsOf(JsonNode schema, Place place, TypeName hint) {
        return typeOf(schema, place, hint.sibling(hint.simpleName() + "s")) instanceof ListType list
                ? Optional.of(list.item())
                : Optional.empty();
    }

    private ValueType typeOf(Branch branch, TypeName hint) {
        return switch (branch.kind()) {
            case TEXT -> branch.values().isEmpty() ? ScalarType.STRING : enumOf(branch, hint);
            case FILE -> ScalarType.FILE;
            case INTEGER -> ScalarType.LONG;
            case NUMBER -> ScalarType.DOUBLE;
            case BOOLEAN -> ScalarType.BOOLEAN;
            case ANY, UNKNOWN -> ScalarType.JSON;
            case OBJECT -> modelOf(branch, hint);
            case ARRAY ->
                new ListType(branch.element()
                        .map(element -> typeOf(
                                element, branch.place().items(), hint.sibling(Names.singular(hint.simpleName()))))
                        .orElse(ScalarType.JSON));
            case MAP ->
                new MapType(branch.element()
                        .map(element ->
                                typeOf(element, branch.place().values(), hint.sibling(hint.simpleName() + "Value")))
                        .orElse(ScalarType.JSON));
        };
    }

    private ValueType known(Place place) {
        return served.getOrDefault(place.text(), drafted.getOrDefault(place.text(), ScalarType.JSON));
    }

    private ValueType enumOf(Branch branch, TypeName hint) {
        if (known(branch.place()) != ScalarType.JSON) {
            return known(branch.place());
        }
        TypeName name = newName(branch.place(), branch.isNamed(), hint);
        ValueType type = new NamedType(NamedType.Kind.ENUM, name);
        drafted.put(branch.place().text(), type);
        drafts.put(name, new Draft.OfEnum(name, branch.values()));
        return type;
    }

    private ValueType modelOf(Branch branch, TypeName hint) {
        if (known(branch.place()) != ScalarType.JSON) {
            return known(branch.place());
        }
        TypeName name = newName(branch.place(), branch.isNamed(), hint);
        ValueType type = new NamedType(NamedType.Kind.MODEL, name);
        drafted.put(branch.place().text(), type);
        List<Draft.Member> members = new ArrayList<>();
        drafts.put(name, new Draft.OfModel(name, false, isDeprecated(branch), members, unionsOf(name)));
        branch.properties()
                .forEach((property, schema) -> members.add(member(
                        property,
                        schema,
                        branch.place().property(property),
                        branch.required().contains(property),
                        name)));
        return type;
    }

    private boolean isDeprecated(Branch branch) {
        return branch.isNamed()
                && document.schema(branch.place().component())
                        .path("deprecated")
                        .asBoolean();
    }

    /** Drafts what an operation is called with; its name comes from the operation. */
    TypeName params(TypeName hint, List<Draft.Member> members) {
        TypeName name = free(hint);
        drafts.put(name, new Draft.OfModel(name, true, false, members, new TreeSet<>()));
        return name;
    }

    Draft.Member member(String name, JsonNode schema, Place place, boolean required, TypeName owner) {
        Shape shape = shapes.of(schema, place);
        String accessor = Names.member(name);
        boolean single = shape.branches().size() == 1
                && shape.branches().get(0).kind() == Branch.Kind.TEXT
                && shape.branches().get(0).values().size() == 1
                && !shape.branches().get(0).open()
                && !shape.nullable();
        ValueType type = single
                ? ScalarType.STRING
                : typeOf(schema, place, owner.sibling(owner.simpleName() + CamelCase.capitalized(accessor)));
        return new Draft.Member(
                accessor,
                name,
                type,
                required,
                shape.nullable(),
                Keywords.isDeprecated(schema),
                single ? shape.branches().get(0).values().first() : "",
                "",
                Facts.of(schema, shape.nullable()));
    }

    private ValueType unionOf(List<Branch> branches, JsonNode schema, Place place, TypeName hint) {
        JsonNode plain = Shapes.withoutNull(schema);
        String component = Document.componentOf(plain.path("$ref").asText()).orElse("");
        Place where = component.isEmpty() ? place : Place.ofComponent(component);
        if (known(where) != ScalarType.JSON) {
            return known(where);
        }
        TypeName name = newName(where, !component.isEmpty(), hint);
        ValueType type = new NamedType(NamedType.Kind.UNION, name);
        drafted.put(where.text(), type);
        List<TypeName> models = new ArrayList<>();
        List<Draft.Form> records = new ArrayList<>();
        drafts.put(name, new Draft.OfUnion(name, discriminator(branches), models, records));
        for (Branch branch : branches) {
            addForm(branch, name, models, records);
        }
        return type;
    }

    void addForm(Branch branch, TypeName union, List<TypeName> models, List<Draft.Form> records) {
        String tail = branch.isNamed() ? "" : Names.type(branch.place().text().replaceAll(".*\\|", ""));
        ValueType type = typeOf(branch, union.sibling(union.simpleName() + tail));
        if (type instanceof NamedType named && named.kind() == NamedType.Kind.MODEL) {
            if (!models.contains(named.name())) {
                models.add(named.name());
                unionsOf(named.name()).add(union);
            }
            return;
        }
        String base = recordName(type);
        String name = base;
        for (int number = 2; isTaken(records, name); number++) {
            name = base + number;
        }
        boolean clash =
                records.stream().anyMatch(other -> other.value().erasure().equals(type.erasure()));
        records.add(new Draft.Form(name, type, clash ? CamelCase.uncapitalized(name) : ""));
    }

    private static boolean isTaken(List<Draft.Form> records, String name) {
        return records.stream().anyMatch(record -> record.name().equals(name));
    }

    private static String recordName(ValueType type) {
        if (type instanceof ListType list) {
            return list.item() == ScalarType.STRING ? "Texts" : "Items";
        }
        if (type instanceof ScalarType scalar) {
            return switch (scalar) {
                case STRING -> "Text";
                case BOOLEAN -> "Bool";
                case LONG -> "Whole";
                case DOUBLE -> "Numeric";
                case JSON -> "Json";
                case FILE -> "File";
                case FLOATS -> "Floats";
            };
        }
        return type instanceof MapType ? "Entries" : "Value";
    }

    private static String discriminator(List<Branch> branches) {
        List<Branch> objects = branches.stream()
                .filter(branch -> branch.kind() == Branch.Kind.OBJECT)
                .toList();
        boolean typed = !objects.isEmpty()
                && objects.stream().allMatch(branch -> branch.properties().containsKey("type"));
        return typed ? "type" : "";
    }

    private SortedSet<TypeName> unionsOf(TypeName model) {
        return unions.computeIfAbsent(model, name -> new TreeSet<>());
    }

    private TypeName newName(Place place, boolean named, TypeName hint) {
        return free(named ? hint.sibling(Names.type(place.component())) : hint.sibling(Names.type(hint.simpleName())));
    }

    private TypeName free(TypeName wish) {
        TypeName name = wish;
        for (int number = 2; !names.add(name); number++) {
            name = wish.sibling(wish.simpleName() + number);
        }
        return name;
    }
}
