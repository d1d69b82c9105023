package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How a jar presents itself: its descriptor, its packages, what of them is public. */
final class ModuleShape {

    private static final String GENERATED = "io.openaisdk.core.internal.generated";

    private ModuleShape() {}

    static List<String> violations(BuiltModule module, String name) {
        List<String> found = new ArrayList<>();
        if (module.descriptor().isAutomatic()) {
            found.add("no module descriptor");
        } else if (!module.descriptor().name().equals(name)) {
            found.add("is named " + module.descriptor().name());
        }
        Set<String> exported = module.exportedPackages();
        Set<String> packages = new TreeSet<>();
        module.classes().stream().map(JavaClass::getPackageName).forEach(packages::add);
        for (String each : packages) {
            if (!Dependencies.isBelow(name, each)) {
                found.add(each + " is not below " + name);
            }
            if (exported.contains(each) && isInternal(each)) {
                found.add(each + " is exported");
            }
            // The generated classes are data and one-line methods; a comment on their packages is one class more for
            // each.
            if (!Dependencies.isBelow(GENERATED, each) && !isNullMarked(module, each)) {
                found.add(each + " is not null-marked");
            }
            if (!exported.contains(each) && !isInternal(each)) {
                module.classes().stream()
                        .filter(type -> type.getPackageName().equals(each)
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(type -> type.getName() + " is public and not exported")
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isInternal(String name) {
        return List.of(name.split("\\.", -1)).contains("internal");
    }

    private static boolean isNullMarked(BuiltModule module, String name) {
        return module.classes().contain(name + ".package-info")
                && module.classes().get(name + ".package-info").isAnnotatedWith("org.jspecify.annotations.NullMarked");
    }
}
