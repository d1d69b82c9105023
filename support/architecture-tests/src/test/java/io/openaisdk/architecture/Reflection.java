package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Uses of what a closed world must be told of: classes, members and files that are found by name while the program runs. */
final class Reflection {

    private static final Set<String> REFLECTED = Set.of(
            "java.lang.reflect.AccessibleObject",
            "java.lang.reflect.Array",
            "java.lang.reflect.Constructor",
            "java.lang.reflect.Executable",
            "java.lang.reflect.Field",
            "java.lang.reflect.Method",
            "java.lang.reflect.Proxy",
            "java.lang.reflect.RecordComponent",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.util.ResourceBundle",
            "java.io.ObjectInputStream",
            "sun.misc.Unsafe");

    private static final Set<String> LOOKUPS = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.newInstance",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getConstructors",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredConstructors",
            "java.lang.Class.getField",
            "java.lang.Class.getFields",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getRecordComponents",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.ClassLoader.loadClass",
            "java.lang.ClassLoader.getResource",
            "java.lang.ClassLoader.getResources",
            "java.lang.ClassLoader.getResourceAsStream",
            "java.lang.Module.getResourceAsStream");

    private Reflection() {}

    /** Finds the classes, nested ones by their outermost, that look something up by its name or touch what was found so. */
    static List<String> users(Collection<JavaClass> classes) {
        return classes.stream()
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(Reflection::isReflective))
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isReflective(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return REFLECTED.contains(owner) || LOOKUPS.contains(owner + "." + access.getName());
    }
}
