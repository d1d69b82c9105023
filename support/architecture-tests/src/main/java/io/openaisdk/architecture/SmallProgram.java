package io.openaisdk.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A few files that are compiled like the code of a user: for Java 17, with all warnings as errors. */
public final class SmallProgram {

    private final Path directory;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> resources = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    private String release = "17";

    /**
     * Starts a program.
     *
     * @param directory an empty directory to work in
     */
    public SmallProgram(Path directory) {
        this.directory = directory;
    }

    /**
     * Adds a source file.
     *
     * @param path its path, for example {@code app/Main.java}
     * @param text its text
     * @return this program
     */
    public SmallProgram source(String path, String text) {
        sources.put(path, text);
        return this;
    }

    /**
     * Adds a file that goes into the jar as it is.
     *
     * @param path its path
     * @param text its text
     * @return this program
     */
    public SmallProgram resource(String path, String text) {
        resources.put(path, text);
        return this;
    }

    /**
     * Adds an option of the compiler.
     *
     * @param words the option and its argument
     * @return this program
     */
    public SmallProgram option(String... words) {
        options.addAll(List.of(words));
        return this;
    }

    /**
     * Compiles for another Java.
     *
     * @param feature the release, 17 unless told
     * @return this program
     */
    public SmallProgram release(int feature) {
        release = String.valueOf(feature);
        return this;
    }

    /**
     * Compiles, which must succeed, and packs.
     *
     * @param name the file name of the jar
     * @param jars what it is compiled against; a program with a module-info has them on its module path
     * @return the jar
     */
    public Path jar(String name, Collection<Path> jars) {
        List<String> errors = compile(jars);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Does not compile: " + String.join(System.lineSeparator(), errors));
        }
        try {
            return pack(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles.
     *
     * @param jars what it is compiled against
     * @return the complaints of the compiler; empty if it succeeded
     */
    public List<String> compile(Collection<Path> jars) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            write(sources, "src");
            write(resources, "classes");
            Files.createDirectories(directory.resolve("classes"));
            List<String> words = new ArrayList<>(options);
            words.addAll(List.of("--release", release, "-d"));
            words.add(directory.resolve("classes").toString());
            words.add(sources.containsKey("module-info.java") ? "--module-path" : "--class-path");
            words.add(jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            var units = files.getJavaFileObjectsFromPaths(sources.keySet().stream()
                    .map(path -> directory.resolve("src").resolve(path))
                    .toList());
            boolean done = compiler.getTask(null, files, diagnostics, words, null, units)
                    .call();
            List<String> found = diagnostics.getDiagnostics().stream()
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
            return done ? List.of() : found.isEmpty() ? List.of("The compiler failed") : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, String> files, String below) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(below).resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
        }
    }

    private Path pack(Path jar) throws IOException {
        Path root = directory.resolve("classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(name));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
