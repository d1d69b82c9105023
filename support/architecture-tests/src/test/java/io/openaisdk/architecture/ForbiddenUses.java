package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Uses of what belongs to the application or to one class of ours: settings of the process, and its standard streams. */
final class ForbiddenUses {

    private static final Set<String> SETTINGS = Set.of(
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.getenv",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong");

    private static final Set<String> STREAMS = Set.of("java.lang.System.out", "java.lang.System.err");

    private ForbiddenUses() {}

    /** Finds reads of system properties and environment variables. */
    static List<String> settings(Collection<JavaClass> classes) {
        return uses(classes, access -> SETTINGS.contains(target(access)));
    }

    /** Finds writers to the standard streams. */
    static List<String> standardStreams(Collection<JavaClass> classes) {
        return uses(
                classes,
                access -> STREAMS.contains(target(access))
                        || access.getTarget().getFullName().endsWith(".printStackTrace()"));
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    private static List<String> uses(Collection<JavaClass> classes, Predicate<JavaAccess<?>> isForbidden) {
        return classes.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(isForbidden)
                .map(access -> access.getOriginOwner().getName() + " uses " + target(access))
                .distinct()
                .sorted()
                .toList();
    }
}
