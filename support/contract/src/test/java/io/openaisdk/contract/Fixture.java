package io.openaisdk.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.api.Model;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.api.ApiReader;
import io.openaisdk.processor.ApiProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** A small API, compiled once, and the document that it stands for. */
final class Fixture {

    private static final List<String> BASE_PACKAGES = List.of("", "annotations", "errors", "internal");
    private static final Path CLASSES = compile(sources(), "-Xlint:none");
    private static final Api API = ApiReader.read(CLASSES);

    private Fixture() {}

    static Api api() {
        return API;
    }

    static Path classes() {
        return CLASSES;
    }

    /** Compiles sources next to the types that every API is made of. */
    static Path compile(List<Path> sources, String... options) {
        try {
            Path directory = Files.createTempDirectory("contract-fixture");
            copyBase(directory);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            List<String> arguments = new ArrayList<>(List.of(
                    "--release",
                    "17",
                    "-parameters",
                    "-d",
                    directory.toString(),
                    "-classpath",
                    directory + File.pathSeparator + locationOf(NullMarked.class)));
            arguments.addAll(List.of(options));
            try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
                JavaCompiler.CompilationTask task = compiler.getTask(
                        null, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(sources));
                task.setProcessors(List.of(new ApiProcessor()));
                if (!task.call()) {
                    throw new AssertionError("The sources do not compile: " + diagnostics.getDiagnostics());
                }
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> sources() {
        return javaFiles(Path.of("src/test/resources/fixture"));
    }

    static List<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the document anew, so that a test may change it. */
    static ObjectNode document() {
        try (InputStream stream = Files.newInputStream(Path.of("src/test/resources/document.json"))) {
            return (ObjectNode) new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copyBase(Path directory) throws IOException {
        Path api = locationOf(Model.class);
        if (Files.isDirectory(api)) {
            copyPackages(api, directory);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(api)) {
                copyPackages(jar.getPath("/"), directory);
            }
        }
    }

    private static void copyPackages(Path from, Path to) throws IOException {
        for (String name : BASE_PACKAGES) {
            Path source = from.resolve("io/openaisdk/api").resolve(name);
            Path target = Files.createDirectories(to.resolve("io/openaisdk/api").resolve(name));
            try (Stream<Path> files = Files.list(source)) {
                for (Path file : files.filter(Fixture::isBase).toList()) {
                    Files.copy(file, target.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private static boolean isBase(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.startsWith("ApiIndex");
    }
}
