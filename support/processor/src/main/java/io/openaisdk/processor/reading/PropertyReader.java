package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.Placement;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the accessors of models. */
final class PropertyReader {

    /** What every model has already; an accessor of the same name would hide it or not compile. */
    private static final Set<String> TAKEN = Set.of(
            "toJson",
            "toJsonValue",
            "additionalProperties",
            "presentProperties",
            "property",
            "http",
            "additionalHeaders",
            "additionalQueryParams",
            "hashCode",
            "toString");

    private final Elements elements;
    private final Problems problems;
    private final ValueTypeReader types;

    PropertyReader(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
        this.types = new ValueTypeReader(problems);
    }

    Optional<Property> read(ExecutableElement accessor, boolean ofParams) {
        String name = accessor.getSimpleName().toString();
        if (!accessor.getParameters().isEmpty()) {
            problems.report(accessor, "Accessor " + name + " has parameters; remove them, or give the method a body.");
            return Optional.empty();
        }
        if (TAKEN.contains(name)) {
            problems.report(
                    accessor,
                    "Every model has a method " + name + "; give the accessor another name and add @WireName(\""
                            + WireNames.snakeCase(name) + "\").");
            return Optional.empty();
        }
        boolean optional = isOptional(accessor.getReturnType());
        return readType(accessor, optional).map(type -> toProperty(accessor, type, optional, ofParams));
    }

    private Property toProperty(ExecutableElement accessor, ValueType type, boolean optional, boolean ofParams) {
        String name = accessor.getSimpleName().toString();
        boolean container = type instanceof ListType || type instanceof MapType;
        boolean marked = AnnotationView.isPresent(accessor, Marks.REQUIRED);
        boolean nullAllowed = AnnotationView.isPresent(accessor, Marks.NULL_ALLOWED);
        Optional<String> constant =
                AnnotationView.find(accessor, Marks.CONSTANT).map(annotation -> annotation.text("value"));
        Optional<String> preset =
                AnnotationView.find(accessor, Marks.PRESET).map(annotation -> annotation.text("value"));
        boolean plain = !optional && !container;
        if (plain && marked) {
            problems.report(accessor, "A plain " + name + "() is required anyway; remove @Required.");
        }
        if (plain && nullAllowed) {
            problems.report(
                    accessor,
                    "A plain " + name + "() cannot give null; for a required property that may be null write"
                            + " @Required @NullAllowed Optional<...>.");
        }
        if (optional && marked && !nullAllowed) {
            problems.report(
                    accessor,
                    "A required " + name + "() is only Optional where it may be null; add @NullAllowed, or remove"
                            + " @Required or Optional.");
        }
        if (constant.isPresent() && type != ScalarType.STRING) {
            problems.report(accessor, "A constant is a text; " + name + "() must give String or Optional<String>.");
        }
        if (constant.isPresent() && nullAllowed) {
            problems.report(
                    accessor, "A constant has no setter, so " + name + "() is never null; remove @NullAllowed.");
        }
        if (preset.isPresent() && !(ofParams && optional && isText(type))) {
            problems.report(
                    accessor,
                    "Only an optional text of parameters can be preset; make " + name
                            + "() an Optional of String or of an enum, or remove @Preset.");
        }
        return new Property(
                accessor,
                name,
                wireName(accessor),
                type,
                optional,
                plain || marked,
                nullAllowed,
                placement(accessor, ofParams),
                constant,
                preset,
                elements.isDeprecated(accessor),
                Optional.ofNullable(elements.getDocComment(accessor)));
    }

    private static boolean isText(ValueType type) {
        return type == ScalarType.STRING || (type instanceof NamedType named && named.kind() == NamedType.Kind.ENUM);
    }

    private Optional<ValueType> readType(ExecutableElement accessor, boolean optional) {
        TypeMirror type = accessor.getReturnType();
        if (type.getKind().isPrimitive()) {
            return readPrimitive(accessor);
        }
        if (!optional) {
            return types.read(type, accessor).filter(read -> isNoBox(read, accessor));
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        if (arguments.isEmpty()) {
            problems.report(accessor, "Optional has no type argument; write what it holds.");
            return Optional.empty();
        }
        return types.read(arguments.get(0), accessor).filter(read -> isNoContainer(read, accessor));
    }

    private Optional<ValueType> readPrimitive(ExecutableElement accessor) {
        TypeKind kind = accessor.getReturnType().getKind();
        return switch (kind) {
            case BOOLEAN -> Optional.of(ScalarType.BOOLEAN);
            case LONG -> Optional.of(ScalarType.LONG);
            case DOUBLE -> Optional.of(ScalarType.DOUBLE);
            default -> types.unsupported(accessor.getReturnType(), accessor);
        };
    }

    private boolean isNoBox(ValueType type, ExecutableElement accessor) {
        if (!(type instanceof ScalarType scalar) || !scalar.isPrimitive()) {
            return true;
        }
        problems.report(
                accessor,
                "A required " + scalar.descriptor() + " is never null; write " + scalar.descriptor()
                        + ", or Optional for a property that may be absent.");
        return false;
    }

    private boolean isNoContainer(ValueType type, ExecutableElement accessor) {
        if (!(type instanceof ListType) && !(type instanceof MapType)) {
            return true;
        }
        problems.report(accessor, "A List or Map is empty when it is absent; remove Optional.");
        return false;
    }

    private static String wireName(ExecutableElement accessor) {
        return AnnotationView.find(accessor, Marks.WIRE_NAME)
                .map(annotation -> annotation.text("value"))
                .orElseGet(() -> WireNames.snakeCase(accessor.getSimpleName().toString()));
    }

    private Placement placement(ExecutableElement accessor, boolean ofParams) {
        List<Placement> places = new ArrayList<>();
        if (AnnotationView.isPresent(accessor, Marks.QUERY)) {
            places.add(Placement.QUERY);
        }
        AnnotationView.find(accessor, Marks.HEADER)
                .ifPresent(header -> places.add(Placement.header(header.text("value"))));
        AnnotationView.find(accessor, Marks.PART).ifPresent(part -> places.add(Placement.part(part.text("value"))));
        if (!places.isEmpty() && !ofParams) {
            problems.report(
                    accessor, "Only parameters have a query string, headers and parts; extend Params, or remove this.");
        } else if (places.size() > 1) {
            problems.report(accessor, "A property is sent in one place; keep one of @Query, @Header and @Part.");
        }
        return places.isEmpty() ? Placement.DEFAULT : places.get(0);
    }

    private static boolean isOptional(TypeMirror type) {
        Optional<TypeName> name = ElementNames.declarationOf(type).map(ElementNames::nameOf);
        return name.equals(Optional.of(JavaNames.OPTIONAL));
    }
}
