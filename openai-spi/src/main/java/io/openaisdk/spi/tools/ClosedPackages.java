package io.openaisdk.spi.tools;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the classes of the application that its module keeps from a library, and says what to do about it. */
public final class ClosedPackages {

    private ClosedPackages() {}

    /**
     * Returns what a message says behind the failure to map a type.
     *
     * @param type what was to be mapped; its type arguments, and the components of records, are looked at too
     * @param library the module that has to see into the classes; it may be unnamed, as it is on a class path
     * @param libraryName the name of that module, as an application writes it into its {@code module-info.java}
     * @return the cure, beginning with a colon; empty where no package is closed
     */
    public static String cure(Type type, Module library, String libraryName) {
        return classesIn(type, new HashSet<>())
                .filter(found -> isClosed(found, library))
                .findFirst()
                .map(found -> ": module " + found.getModule().getName() + " does not open "
                        + found.getPackageName() + "; add \"opens " + found.getPackageName()
                        + " to " + libraryName + ";\" to its module-info.java")
                .orElse("");
    }

    // The JDK stays closed whatever the application does.
    private static boolean isClosed(Class<?> found, Module library) {
        Module module = found.getModule();
        return module.isNamed()
                && !module.getName().startsWith("java.")
                && !module.getName().startsWith("jdk.")
                && !module.isOpen(found.getPackageName(), library);
    }

    private static Stream<Class<?>> classesIn(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return Stream.empty();
        } else if (type instanceof Class<?> found) {
            List<RecordComponent> components =
                    found.isRecord() ? Arrays.asList(found.getRecordComponents()) : List.of();
            return Stream.concat(
                    Stream.of(found),
                    components.stream().flatMap(component -> classesIn(component.getGenericType(), seen)));
        } else if (type instanceof ParameterizedType parameterized) {
            return Stream.concat(
                    classesIn(parameterized.getRawType(), seen),
                    Arrays.stream(parameterized.getActualTypeArguments())
                            .flatMap(argument -> classesIn(argument, seen)));
        }
        return Stream.empty();
    }
}
