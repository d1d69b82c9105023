package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads models. */
final class ModelReader {

    private static final String TO_BUILDER = "toBuilder";

    /** Constants go first, so that the discriminator of a union is the first thing that a reader meets. */
    private static final Comparator<Property> ORDER = Comparator.comparing(
                    (Property property) -> property.constant().isEmpty())
            .thenComparing(Property::wireName);

    private final Elements elements;
    private final Problems problems;
    private final PropertyReader properties;

    ModelReader(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
        this.properties = new PropertyReader(elements, problems);
    }

    Optional<ModelDescription> read(TypeElement model) {
        if (!isSound(model)) {
            return Optional.empty();
        }
        boolean params = ElementNames.isSubtype(model, ApiNames.PARAMS);
        List<ExecutableElement> accessors = accessors(model);
        return Optional.of(new ModelDescription(
                model,
                ElementNames.nameOf(model),
                readProperties(accessors, params),
                params,
                shortcuts(model),
                hasBuilderMethod(model),
                accessors.stream().anyMatch(ModelReader::isToBuilder),
                elements.isDeprecated(model)));
    }

    private boolean isSound(TypeElement model) {
        String name = model.getSimpleName().toString();
        if (model.getKind() != ElementKind.INTERFACE) {
            problems.report(
                    model, name + " is no interface; models are interfaces, their implementation is generated.");
        } else if (!ElementNames.isTopLevel(model)) {
            problems.report(model, name + " is nested; move it to a file of its own, next to its builder.");
        } else if (!model.getTypeParameters().isEmpty()) {
            problems.report(model, name + " has type parameters; a model is one JSON object, so remove them.");
        } else if (!ElementNames.isSubtype(model, ApiNames.MODEL)) {
            problems.report(model, name + " does not extend Model; add 'extends Model', or 'extends Params'.");
        } else {
            return true;
        }
        return false;
    }

    private List<Property> readProperties(List<ExecutableElement> accessors, boolean params) {
        Map<String, Property> byWireName = new TreeMap<>();
        for (ExecutableElement accessor : accessors) {
            if (isToBuilder(accessor)) {
                continue;
            }
            properties.read(accessor, params).ifPresent(property -> Optional.ofNullable(
                            byWireName.putIfAbsent(property.wireName(), property))
                    .ifPresent(other -> reportSameWireName(property, other)));
        }
        return byWireName.values().stream().sorted(ORDER).toList();
    }

    private void reportSameWireName(Property property, Property other) {
        problems.report(
                property.accessor(),
                property.name() + "() and " + other.name() + "() are both \"" + property.wireName()
                        + "\" on the wire; give one of them another @WireName.");
    }

    /** Sorted by name: compilers do not agree on the order of members. */
    private static List<ExecutableElement> accessors(TypeElement model) {
        List<ExecutableElement> accessors = new ArrayList<>();
        collect(model, new HashSet<>(), accessors);
        accessors.sort(Comparator.comparing(accessor -> accessor.getSimpleName().toString()));
        return accessors;
    }

    private static void collect(TypeElement type, Set<String> seen, List<ExecutableElement> accessors) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean inherited = !method.getModifiers().contains(Modifier.STATIC);
            boolean accessor = method.getParameters().isEmpty();
            boolean isNew =
                    inherited && (!accessor || seen.add(method.getSimpleName().toString()));
            if (isNew && ElementNames.isAbstract(method)) {
                accessors.add(method);
            }
        }
        for (TypeMirror parent : type.getInterfaces()) {
            ElementNames.declarationOf(parent)
                    .filter(parentType -> !isBase(ElementNames.nameOf(parentType)))
                    .ifPresent(parentType -> collect(parentType, seen, accessors));
        }
    }

    private static boolean isBase(TypeName type) {
        return type.equals(ApiNames.MODEL) || type.equals(ApiNames.PARAMS);
    }

    private static Optional<TypeName> shortcuts(TypeElement model) {
        return AnnotationView.find(model, Marks.MODEL)
                .flatMap(annotation -> annotation.type("builderShortcuts"))
                .map(ElementNames::nameOf)
                .filter(name -> !name.equals(JavaNames.VOID));
    }

    private static boolean hasBuilderMethod(TypeElement model) {
        return ElementFilter.methodsIn(model.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .anyMatch(method -> isNamed(method, "builder"));
    }

    private static boolean isToBuilder(ExecutableElement method) {
        return isNamed(method, TO_BUILDER);
    }

    private static boolean isNamed(Element method, String name) {
        return method.getSimpleName().contentEquals(name)
                && ((ExecutableElement) method).getParameters().isEmpty();
    }
}
