package io.openaisdk.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** One run of the compiler: what it said and what it left. */
final class Compilation {

    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final Path classes;
    private final Path generated;

    private Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classes, Path generated) {
        this.diagnostics = diagnostics;
        this.classes = classes;
        this.generated = generated;
    }

    /** Compiles with all lints as errors, so that generated code is held to what hand-written code is held to. */
    static Compilation run(Path workspace, Processor processor, List<Source> sources, String... options) {
        try {
            Path directory = Files.createTempDirectory(workspace, "run");
            Path classes = Files.createDirectory(directory.resolve("classes"));
            Path generated = Files.createDirectory(directory.resolve("generated"));
            List<String> arguments = new ArrayList<>(
                    List.of("--release", "17", "-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "1000"));
            arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
            arguments.addAll(List.of(options));
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
            JavaCompiler.CompilationTask task = compiler.getTask(null, null, collector, arguments, null, sources);
            task.setProcessors(List.of(processor));
            task.call();
            return new Compilation(collector.getDiagnostics(), classes, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path classes() {
        return classes;
    }

    /** Gives all messages, each as {@code File.java:line: text}, or without a place where it has none. */
    List<String> messages() {
        return diagnostics.stream().map(Compilation::describe).toList();
    }

    /** Gives the generated sources by their paths. */
    NavigableMap<String, String> sources() {
        NavigableMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(generated)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = generated.relativize(file).toString().replace('\\', '/');
                sources.put(path, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        String text = diagnostic.getMessage(null);
        if (file == null) {
            return text;
        }
        return Path.of(file.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ": " + text;
    }
}
