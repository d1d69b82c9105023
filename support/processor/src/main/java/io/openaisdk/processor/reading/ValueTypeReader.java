package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the types of values, in all places where only boxes of primitives can stand. */
final class ValueTypeReader {

    static final String SUPPORTED = "String, boolean, long, double, JsonValue, FileUpload, FloatVector, an enum record,"
            + " a model, a union, or a List or Map of these";

    private final Problems problems;

    ValueTypeReader(Problems problems) {
        this.problems = problems;
    }

    /** Gives nothing, silently, for types that do not exist: the compiler reports those. */
    Optional<ValueType> read(TypeMirror type, Element where) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        Optional<TypeElement> declaration = ElementNames.declarationOf(type);
        if (declaration.isEmpty()) {
            return unsupported(type, where);
        }
        TypeName name = ElementNames.nameOf(declaration.get());
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        if (name.equals(JavaNames.LIST)) {
            return arguments.isEmpty()
                    ? raw("List", where)
                    : read(arguments.get(0), where).map(ListType::new);
        }
        if (name.equals(JavaNames.MAP)) {
            return arguments.isEmpty() ? raw("Map", where) : readMap(arguments, where);
        }
        Optional<ValueType> simple = simple(declaration.get(), name);
        return simple.isPresent() ? simple : unsupported(type, where);
    }

    private Optional<ValueType> readMap(List<? extends TypeMirror> arguments, Element where) {
        boolean stringKeys = ElementNames.declarationOf(arguments.get(0))
                .filter(key -> ElementNames.nameOf(key).equals(JavaNames.STRING))
                .isPresent();
        if (!stringKeys) {
            problems.report(where, "The keys of a Map are names in JSON; write Map<String, ...>.");
            return Optional.empty();
        }
        return read(arguments.get(1), where).map(MapType::new);
    }

    private static Optional<ValueType> simple(TypeElement declaration, TypeName name) {
        Optional<ScalarType> scalar = ScalarType.of(name);
        if (scalar.isPresent()) {
            return Optional.of(scalar.get());
        }
        return kindOf(declaration).map(kind -> new NamedType(kind, name));
    }

    private static Optional<NamedType.Kind> kindOf(TypeElement declaration) {
        if (AnnotationView.isPresent(declaration, Marks.MODEL)) {
            return Optional.of(NamedType.Kind.MODEL);
        }
        if (AnnotationView.isPresent(declaration, Marks.UNION)) {
            return Optional.of(NamedType.Kind.UNION);
        }
        boolean isEnum =
                declaration.getKind() == ElementKind.RECORD && ElementNames.isSubtype(declaration, ApiNames.OPEN_ENUM);
        return isEnum ? Optional.of(NamedType.Kind.ENUM) : Optional.empty();
    }

    private Optional<ValueType> raw(String type, Element where) {
        problems.report(
                where,
                type + " has no type argument; write what it holds, for example " + type
                        + (type.equals("Map") ? "<String, String>." : "<String>."));
        return Optional.empty();
    }

    Optional<ValueType> unsupported(TypeMirror type, Element where) {
        problems.report(where, "Type " + type + " is not supported; use " + SUPPORTED + ".");
        return Optional.empty();
    }
}
