package io.openaisdk.contract.api;

import io.openaisdk.contract.UsageException;
import io.openaisdk.processor.description.ApiNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the compiled API with the eyes of the compiler, as the processor does when the core is built. */
public final class ApiReader {

    private ApiReader() {}

    /**
     * Reads an API.
     *
     * @param api its class directory or jar
     * @return what it declares
     */
    public static Api read(Path api) {
        if (!Files.exists(api)) {
            throw new UsageException("There is no API at " + api + "; compile openai-api, or name it with --api.");
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new UsageException("This Java has no compiler; run the tool with a JDK.");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null);
                EnumConstants constants = new EnumConstants(api)) {
            IndexProcessor processor = new IndexProcessor(constants);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-proc:only", "-classpath", api.toString()),
                    List.of(ApiNames.API_INDEX.qualified()),
                    null);
            task.setProcessors(List.of(processor));
            boolean done = task.call();
            return processor
                    .api()
                    .filter(read -> done)
                    .orElseThrow(
                            () -> new UsageException("Cannot read the API at " + api + ":\n" + errors(diagnostics)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> "  " + diagnostic.getMessage(null))
                .collect(Collectors.joining("\n"));
    }
}
