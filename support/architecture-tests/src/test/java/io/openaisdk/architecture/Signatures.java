package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What users see of a module: the types in the signatures of its exported classes. */
final class Signatures {

    private Signatures() {}

    /** Finds types in exported signatures whose packages are not allowed there. */
    static List<String> violations(BuiltModule module, Predicate<String> allowedPackage) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : module.exportedClasses()) {
            Stream.concat(ofClass(type), declaring(type).flatMap(Signatures::ofMembers))
                    .filter(use -> !allowedPackage.test(use.type().getPackageName()))
                    .map(use -> use.place() + " shows " + use.type().getName())
                    .distinct()
                    .sorted()
                    .forEach(found::add);
        }
        return found;
    }

    private record Use(String place, JavaClass type) {}

    /** A hidden superclass lends its members to the class that users see. */
    private static Stream<JavaClass> declaring(JavaClass type) {
        return Stream.concat(
                Stream.of(type),
                type.getAllRawSuperclasses().stream().filter(parent -> !BuiltModule.isVisible(parent)));
    }

    private static Stream<Use> ofClass(JavaClass type) {
        Stream<JavaType> types = Stream.of(
                        type.getSuperclass().stream(),
                        type.getInterfaces().stream(),
                        type.getTypeParameters().stream().flatMap(parameter -> parameter.getUpperBounds().stream()))
                .flatMap(all -> all);
        return uses(type.getName(), types, type);
    }

    private static Stream<Use> ofMembers(JavaClass type) {
        Stream<Use> fields = type.getFields().stream()
                .filter(field -> BuiltModule.isPublicOrProtected(field.getModifiers()))
                .flatMap(Signatures::ofField);
        Stream<Use> codeUnits = type.getCodeUnits().stream()
                .filter(unit -> BuiltModule.isPublicOrProtected(unit.getModifiers()))
                .flatMap(Signatures::ofCodeUnit);
        return Stream.concat(fields, codeUnits);
    }

    private static Stream<Use> ofField(JavaField field) {
        return uses(field.getFullName(), Stream.of(field.getType()), field);
    }

    private static Stream<Use> ofCodeUnit(JavaCodeUnit unit) {
        Stream<JavaType> types = Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream().flatMap(parameter -> parameter.getUpperBounds().stream()),
                        unit.getExceptionTypes().stream())
                .flatMap(all -> all);
        return uses(unit.getFullName(), types, unit);
    }

    private static Stream<Use> uses(String place, Stream<? extends JavaType> types, HasAnnotations<?> annotated) {
        Stream<JavaClass> raw = types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive());
        Stream<JavaClass> annotations = annotated.getAnnotations().stream().map(annotation -> annotation.getRawType());
        return Stream.concat(raw, annotations).map(type -> new Use(place, type));
    }
}
