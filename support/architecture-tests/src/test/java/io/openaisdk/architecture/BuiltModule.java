package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A built jar, or a directory of classes, taken apart. */
final class BuiltModule {

    private static final Map<String, BuiltModule> CACHE = new ConcurrentHashMap<>();

    private final Path place;
    private final ModuleReference reference;
    private final NavigableMap<String, byte[]> files;
    private final JavaClasses classes;

    private BuiltModule(Path place) throws IOException {
        this.place = place;
        this.reference = ModuleFinder.of(place).findAll().stream().findFirst().orElseThrow();
        this.files = Collections.unmodifiableNavigableMap(read(place));
        this.classes = classes(place);
    }

    static BuiltModule of(String artifact) {
        return CACHE.computeIfAbsent(artifact, key -> at(BuiltJars.current().place(key)));
    }

    static BuiltModule at(Path place) {
        try {
            return new BuiltModule(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaClasses classes(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return new ClassFileImporter().importPath(place);
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            return new ClassFileImporter().importJar(jar);
        }
    }

    private static NavigableMap<String, byte[]> read(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return readBelow(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return readBelow(jar.getPath("/"));
        }
    }

    private static NavigableMap<String, byte[]> readBelow(Path root) throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace(File.separatorChar, '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    Path place() {
        return place;
    }

    /** The descriptor; that of an automatic module where there is none in the jar. */
    ModuleDescriptor descriptor() {
        return reference.descriptor();
    }

    /** All files by their paths. */
    NavigableMap<String, byte[]> files() {
        return files;
    }

    JavaClasses classes() {
        return classes;
    }

    /** The packages that everybody may use. */
    Set<String> exportedPackages() {
        return descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The classes that users may name or extend. */
    List<JavaClass> exportedClasses() {
        Set<String> exported = exportedPackages();
        return classes.stream()
                .filter(type -> exported.contains(type.getPackageName()) && isVisible(type))
                .toList();
    }

    static boolean isVisible(JavaClass type) {
        return isPublicOrProtected(type.getModifiers())
                && type.getEnclosingClass().map(BuiltModule::isVisible).orElse(true);
    }

    static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
