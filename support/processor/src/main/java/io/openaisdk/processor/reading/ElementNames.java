package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.TypeName;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Small questions to the compiler's view of the sources. */
public final class ElementNames {

    private ElementNames() {}

    /**
     * Gives the name of a type.
     *
     * @param type the type
     * @return its name
     */
    public static TypeName nameOf(TypeElement type) {
        Element outer = type.getEnclosingElement();
        if (outer instanceof TypeElement outerType) {
            TypeName name = nameOf(outerType);
            return name.sibling(name.simpleName() + "." + type.getSimpleName());
        }
        String packageName =
                outer instanceof PackageElement pack ? pack.getQualifiedName().toString() : "";
        return new TypeName(packageName, type.getSimpleName().toString());
    }

    /**
     * Gives the class or interface behind a type.
     *
     * @param type any type
     * @return its declaration; empty for primitives, arrays, type variables and what cannot be found
     */
    public static Optional<TypeElement> declarationOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /**
     * Says whether a type has another among its interfaces, directly or not.
     *
     * @param type the type
     * @param ancestor the interface
     * @return true if it extends or implements it
     */
    public static boolean isSubtype(TypeElement type, TypeName ancestor) {
        return type.getInterfaces().stream()
                .flatMap(parent -> declarationOf(parent).stream())
                .anyMatch(parent -> nameOf(parent).equals(ancestor) || isSubtype(parent, ancestor));
    }

    /**
     * Gives the names that mean nested types inside an implementation of a type.
     *
     * @param type the type
     * @return simple names of the types nested in it and in its interfaces
     */
    public static Set<String> nestedNames(TypeElement type) {
        Set<String> names = new TreeSet<>();
        ElementFilter.typesIn(type.getEnclosedElements())
                .forEach(nested -> names.add(nested.getSimpleName().toString()));
        type.getInterfaces().stream()
                .flatMap(parent -> declarationOf(parent).stream())
                .forEach(parent -> names.addAll(nestedNames(parent)));
        return names;
    }

    static boolean isAbstract(Element method) {
        return method.getKind() == ElementKind.METHOD && method.getModifiers().contains(Modifier.ABSTRACT);
    }

    static boolean isTopLevel(TypeElement type) {
        return type.getEnclosingElement() instanceof PackageElement;
    }
}
