package io.openaisdk.contract.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.api.EnumDescription;
import io.openaisdk.contract.document.Branch;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which form of a union of the API stands for which form of one of the document.
 *
 * <p>Constants decide where there are some; otherwise the most similar two belong together, so that a form of which one
 * property changed is still known for what it is.
 */
final class Variants {

    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_DESPITE_CONFLICT = 0.6;
    private static final int DEPTH = 3;

    private final Api api;
    private final Shapes shapes;
    private final Map<Place, Map<String, Shape>> properties = new HashMap<>();
    private final Map<Place, Map<String, SortedSet<String>>> constants = new HashMap<>();
    private final Map<TypeName, Map<String, Property>> ours = new HashMap<>();

    Variants(Api api, Shapes shapes) {
        this.api = api;
        this.shapes = shapes;
    }

    /** Two forms that belong together. */
    record Pair(Branch branch, Form form) {}

    /** What belongs together, and what is left on both sides. */
    record Matching(List<Pair> pairs, List<Branch> branches, List<Form> forms) {}

    private record Candidate(Branch branch, Form form, double score) {}

    Matching match(List<Branch> branches, List<Form> forms) {
        IdentityHashMap<Branch, Form> chosen = new IdentityHashMap<>();
        Set<Form> taken = new HashSet<>();
        choose(branches, forms, chosen, taken, false);
        for (Branch branch : branches) {
            if (!chosen.containsKey(branch)) {
                forms.stream()
                        .filter(form -> isExact(branch, form))
                        .findFirst()
                        .ifPresent(form -> chosen.put(branch, form));
            }
        }
        choose(branches, forms, chosen, taken, true);
        List<Pair> pairs = branches.stream()
                .flatMap(branch -> Optional.ofNullable(chosen.get(branch)).map(form -> new Pair(branch, form)).stream())
                .toList();
        return new Matching(
                pairs,
                branches.stream().filter(branch -> !chosen.containsKey(branch)).toList(),
                forms.stream().filter(form -> !taken.contains(form)).toList());
    }

    private void choose(
            List<Branch> branches,
            List<Form> forms,
            IdentityHashMap<Branch, Form> chosen,
            Set<Form> taken,
            boolean despiteConflict) {
        double least = despiteConflict ? ENOUGH_DESPITE_CONFLICT : ENOUGH;
        List<Candidate> candidates = new ArrayList<>();
        for (Branch branch : branches) {
            for (Form form : forms) {
                if (!chosen.containsKey(branch) && !taken.contains(form)) {
                    double score = score(branch, form, despiteConflict);
                    if (score >= least * 10) {
                        candidates.add(new Candidate(branch, form, score));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                .thenComparing(candidate -> candidate.branch().place().text())
                .thenComparing(candidate -> nameOf(candidate.form())));
        for (Candidate candidate : candidates) {
            if (!chosen.containsKey(candidate.branch()) && !taken.contains(candidate.form())) {
                chosen.put(candidate.branch(), candidate.form());
                taken.add(candidate.form());
            }
        }
    }

    static String nameOf(Form form) {
        if (form instanceof Form.OfModel model) {
            return ApiNames.key(model.model());
        }
        return form instanceof Form.OfRecord record
                ? ApiNames.key(record.record()) + " " + record.value().descriptor()
                : form.line();
    }

    static boolean isText(Form form) {
        return form instanceof Form.OfRecord record
                && (record.value() == ScalarType.STRING || enumOf(form).isPresent());
    }

    static Optional<TypeName> enumOf(Form form) {
        return form instanceof Form.OfRecord record
                        && record.value() instanceof NamedType named
                        && named.kind() == NamedType.Kind.ENUM
                ? Optional.of(named.name())
                : Optional.empty();
    }

    private double score(Branch branch, Form form, boolean despiteConflict) {
        if (form instanceof Form.OfModel model) {
            ModelDescription description = api.models().get(model.model());
            boolean object = branch.kind() == Branch.Kind.OBJECT || branch.kind() == Branch.Kind.MAP;
            return description == null || !object || (!despiteConflict && isConflict(branch, description))
                    ? 0
                    : scoreOfModel(branch, description);
        }
        return form instanceof Form.OfRecord record ? 10 * similarity(branch, record.value(), DEPTH) : 0;
    }

    /** What is always one text cannot be what is always another. */
    private boolean isConflict(Branch branch, ModelDescription model) {
        Map<String, Property> ours = properties(model);
        for (Map.Entry<String, SortedSet<String>> their : constants(branch).entrySet()) {
            Property property = ours.get(their.getKey());
            if (property == null) {
                continue;
            }
            boolean other = property.constant()
                    .map(value -> !their.getValue().contains(value))
                    .orElseGet(() -> their.getValue().size() == 1 && isOther(their.getValue(), property.type()));
            if (other) {
                return true;
            }
        }
        return false;
    }

    private double scoreOfModel(Branch branch, ModelDescription model) {
        Map<String, Shape> theirs = properties(branch);
        double score = 0;
        int common = 0;
        for (Property property : model.properties()) {
            Shape shape = theirs.get(property.wireName());
            if (shape == null) {
                continue;
            }
            common++;
            score += property.required() == branch.required().contains(property.wireName()) ? 0.1 : 0;
            score += property.nullAllowed() == shape.nullable() ? 0.05 : 0;
            score += property.constant()
                    .map(value -> Set.of(value).equals(constants(branch).get(property.wireName())) ? 6.0 : 0)
                    .orElseGet(() -> 0.3 * similarity(shape, property.type(), 1));
        }
        int all = theirs.size() + model.properties().size() - common;
        boolean sameName =
                branch.isNamed() && branch.place().text().equals(model.name().simpleName());
        return score + 10 * (all == 0 ? 1 : (double) common / all) + (sameName ? 3 : 0);
    }

    /** An enum that lacks the only value of the document belongs to another form. */
    private boolean isOther(SortedSet<String> values, ValueType type) {
        if (!(type instanceof NamedType named) || named.kind() != NamedType.Kind.ENUM) {
            return false;
        }
        EnumDescription description = api.enums().get(named.name());
        return description != null && !description.constants().containsKey(values.first());
    }

    private Map<String, Shape> properties(Branch branch) {
        return properties.computeIfAbsent(branch.place(), place -> {
            Map<String, Shape> result = new HashMap<>();
            branch.properties().forEach((name, schema) -> result.put(name, shapes.of(schema, place.property(name))));
            return result;
        });
    }

    /** Gives the texts that properties are restricted to. */
    private Map<String, SortedSet<String>> constants(Branch branch) {
        return constants.computeIfAbsent(branch.place(), place -> {
            Map<String, SortedSet<String>> result = new HashMap<>();
            properties(branch).forEach((name, shape) -> {
                SortedSet<String> values = valuesOf(shape);
                if (!values.isEmpty()) {
                    result.put(name, values);
                }
            });
            return result;
        });
    }

    private Map<String, Property> properties(ModelDescription model) {
        return ours.computeIfAbsent(model.name(), name -> {
            Map<String, Property> result = new HashMap<>();
            model.properties().forEach(property -> result.put(property.wireName(), property));
            return result;
        });
    }

    private static SortedSet<String> valuesOf(Shape shape) {
        SortedSet<String> values = new TreeSet<>();
        shape.branches().forEach(branch -> values.addAll(branch.values()));
        return values;
    }

    private boolean isExact(Branch branch, Form form) {
        if (!(form instanceof Form.OfModel model)) {
            return form instanceof Form.OfRecord record && similarity(branch, record.value(), DEPTH) >= 0.99;
        }
        ModelDescription description = api.models().get(model.model());
        if (description == null
                || description.properties().size() != branch.properties().size()) {
            return false;
        }
        Map<String, Shape> theirs = properties(branch);
        return description.properties().stream().allMatch(property -> {
            Shape shape = theirs.get(property.wireName());
            return shape != null
                    && property.required() == branch.required().contains(property.wireName())
                    && property.nullAllowed() == shape.nullable()
                    && property.constant()
                            .map(value -> valuesOf(shape).equals(Set.of(value)))
                            .orElseGet(() -> similarity(shape, property.type(), 1) > 0);
        });
    }

    private double similarity(Shape shape, ValueType type, int depth) {
        return shape.branches().stream()
                .mapToDouble(branch -> similarity(branch, type, depth))
                .max()
                .orElse(0);
    }

    /** Gives 1 for what is the same as far as can be seen, 0 for what has nothing in common. */
    private double similarity(Branch branch, ValueType type, int depth) {
        if (depth == 0) {
            return 0.5;
        }
        if (type instanceof ListType list) {
            return branch.kind() == Branch.Kind.ARRAY
                    ? 0.4 + 0.6 * elements(branch, branch.place().items(), list.item(), depth)
                    : 0;
        }
        if (type instanceof MapType map) {
            return branch.kind() == Branch.Kind.MAP
                    ? 0.4 + 0.6 * elements(branch, branch.place().values(), map.value(), depth)
                    : 0;
        }
        if (type instanceof ScalarType scalar) {
            Branch.Kind kind = TypeComparison.kindOf(scalar);
            boolean numbers = isNumber(kind) && isNumber(branch.kind());
            return branch.kind() == kind ? (branch.values().isEmpty() ? 1 : 0.7) : numbers ? 0.5 : 0;
        }
        return type instanceof NamedType named ? similarity(branch, named, depth) : 0;
    }

    private static boolean isNumber(Branch.Kind kind) {
        return kind == Branch.Kind.INTEGER || kind == Branch.Kind.NUMBER;
    }

    private double elements(Branch branch, Place place, ValueType type, int depth) {
        return branch.element()
                .map((JsonNode element) -> similarity(shapes.of(element, place), type, depth - 1))
                .orElse(type == ScalarType.JSON ? 1.0 : 0.0);
    }

    private double similarity(Branch branch, NamedType type, int depth) {
        return switch (type.kind()) {
            case ENUM -> branch.kind() == Branch.Kind.TEXT ? similarity(branch.values(), type.name()) : 0;
            case MODEL -> similarity(branch, api.models().get(type.name()));
            case UNION -> similarity(branch, api.unions().get(type.name()), depth);
        };
    }

    private double similarity(SortedSet<String> values, TypeName name) {
        EnumDescription description = api.enums().get(name);
        if (description == null || values.isEmpty()) {
            return 0.4;
        }
        Set<String> all = new HashSet<>(values);
        all.addAll(description.constants().keySet());
        Set<String> common = new HashSet<>(values);
        common.retainAll(description.constants().keySet());
        return 0.4 + 0.6 * common.size() / all.size();
    }

    private static double similarity(Branch branch, @Nullable ModelDescription model) {
        if (model == null || branch.kind() != Branch.Kind.OBJECT) {
            return 0;
        }
        int common = 0;
        for (Property property : model.properties()) {
            common += branch.properties().containsKey(property.wireName()) ? 1 : 0;
        }
        int all = branch.properties().size() + model.properties().size() - common;
        return all == 0 ? 1 : (double) common / all;
    }

    private double similarity(Branch branch, @Nullable UnionDescription union, int depth) {
        if (union == null) {
            return 0;
        }
        return union.forms().stream()
                .mapToDouble(form -> form instanceof Form.OfRecord record
                        ? similarity(branch, record.value(), depth - 1)
                        : form instanceof Form.OfModel model
                                ? similarity(branch, api.models().get(model.model()))
                                : 0)
                .max()
                .orElse(0);
    }
}
