package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many classes a model costs, and how many bytes a dependency. */
final class Budget {

    private static final String API = "io.openaisdk.api";
    private static final String GENERATED = "io.openaisdk.core.internal.generated";
    private static final Pattern COMPANION = Pattern.compile("(Builder|Impl)?(\\$.*)?");

    private Budget() {}

    /** The models by the index that the processor wrote. */
    static List<String> models(BuiltModule api) {
        JavaClass[] models = (JavaClass[]) api.classes()
                .get(API + ".internal.ApiIndex")
                .getAnnotationOfType(API + ".annotations.Index")
                .get("models")
                .orElseThrow();
        return Stream.of(models).map(JavaClass::getName).sorted().toList();
    }

    /** The classes of each model: the interface, its builder, the implementation, its builder, and what is inside of them. */
    static Map<String, Set<String>> classesByModel(Collection<String> models, Stream<String> apiAndCoreClasses) {
        Map<String, Set<String>> classes = new TreeMap<>();
        models.forEach(model -> classes.put(model, new TreeSet<>()));
        apiAndCoreClasses.forEach(name -> {
            String inApi = name.startsWith(GENERATED) ? API + name.substring(GENERATED.length()) : name;
            String top = inApi.replaceFirst("\\$.*", "");
            Stream.of(top, withoutSuffix(top, "Builder"), withoutSuffix(top, "Impl"))
                    .filter(classes::containsKey)
                    .filter(model ->
                            COMPANION.matcher(inApi.substring(model.length())).matches())
                    .findFirst()
                    .ifPresent(model -> classes.computeIfAbsent(model, key -> new TreeSet<>())
                            .add(name));
        });
        return classes;
    }

    private static String withoutSuffix(String name, String suffix) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    /** The names of the classes of a built module. */
    static Stream<String> classNames(BuiltModule module) {
        return module.files().keySet().stream()
                .filter(file -> file.endsWith(".class"))
                .map(file -> file.substring(0, file.length() - ".class".length())
                        .replace('/', '.')
                        .replace(File.separatorChar, '.'));
    }

    static long bytes(Collection<Path> jars) {
        return jars.stream().mapToLong(Budget::bytes).sum();
    }

    private static long bytes(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds jars that were made by the Kotlin compiler or bring its library. */
    static List<String> kotlin(Collection<Path> jars) {
        return jars.stream()
                .filter(Budget::isKotlin)
                .map(jar -> jar.getFileName().toString())
                .toList();
    }

    private static boolean isKotlin(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .anyMatch(entry -> entry.getName().startsWith("kotlin/")
                            || entry.getName().endsWith(".kotlin_module"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
