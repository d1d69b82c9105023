package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who may know whom, seen in classes, in module descriptors and in poms. */
final class Dependencies {

    private Dependencies() {}

    /** Finds uses of packages that are not allowed. */
    static List<String> ofClasses(Collection<JavaClass> classes, Predicate<String> allowedPackage) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> {
                    JavaClass target = use.getTargetClass().getBaseComponentType();
                    return !target.isPrimitive() && !allowedPackage.test(target.getPackageName());
                })
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getBaseComponentType().getName())
                .distinct()
                .sorted()
                .toList();
    }

    /** Finds modules of the house that are required and are not among the allowed ones. */
    static List<String> ofModule(ModuleDescriptor descriptor, Set<String> allowedOfTheHouse) {
        return descriptor.requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> isBelow("io.openaisdk", name) && !allowedOfTheHouse.contains(name))
                .map(name -> descriptor.name() + " requires " + name)
                .sorted()
                .toList();
    }

    /** Finds artifacts in a pom that are not allowed. */
    static List<String> ofPom(String artifact, Collection<String> dependencies, Set<String> allowed) {
        return dependencies.stream()
                .filter(dependency -> !allowed.contains(dependency))
                .map(dependency -> artifact + " depends on " + dependency)
                .sorted()
                .toList();
    }

    static boolean isBelow(String root, String name) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    static boolean isBelowAny(Collection<String> roots, String name) {
        return roots.stream().anyMatch(root -> isBelow(root, name));
    }
}
