package io.openaisdk.contract.draft;

import io.openaisdk.contract.document.DocumentOperation;
import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.processor.description.ServiceVariant;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.source.JavaTypes;
import io.openaisdk.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes drafted methods of a service. */
final class ServiceSource {

    private final SourceFile file;
    private final JavaTypes types;

    private ServiceSource(TypeName service) {
        this.file = new SourceFile(service, other -> false);
        this.types = new JavaTypes(file);
    }

    /** Writes a whole service, or one from which an author takes the methods. */
    static String of(TypeName service, String path, List<OperationDraft> operations) {
        ServiceSource source = new ServiceSource(service);
        source.file.line("/** DESCRIBE: " + service.simpleName() + ". */");
        source.file.line("@" + source.file.name(ApiNames.annotation("ApiService")) + "(\"" + path + "\")");
        source.file.openType("public interface " + service.simpleName());
        for (OperationDraft operation : operations) {
            source.write(operation, operation.name(), operation.result(), false);
            operation
                    .events()
                    .ifPresent(event -> source.write(
                            operation, operation.name() + "Streaming", new OperationResult.Events(event), true));
        }
        source.file.close();
        return source.file.text();
    }

    private void write(OperationDraft operation, String name, OperationResult result, boolean streaming) {
        file.blank();
        comment(operation, result, operation.params().isPresent() ? "what to send" : "");
        annotate(operation, result, streaming);
        String type = types.result(result, ServiceVariant.BLOCKING);
        List<String> path = pathParameters(operation);
        List<String> parameters = new ArrayList<>(declared(operation));
        operation.params().ifPresent(params -> parameters.add(file.name(params) + " params"));
        file.line(type + " " + name + "(" + String.join(", ", parameters) + ");");
        operation.params().ifPresent(params -> {
            TypeName builder = params.sibling(params.simpleName() + "Builder");
            file.blank();
            comment(operation, result, "sets what to send");
            List<String> filled = new ArrayList<>(declared(operation));
            filled.add(types.generic(JavaNames.CONSUMER, file.name(builder)) + " params");
            file.open("default " + type + " " + name + "(" + String.join(", ", filled) + ")");
            call(
                    result,
                    name,
                    path,
                    file.name(ApiNames.MODEL_RUNTIME) + ".build(" + params.simpleName() + ".builder(), params)");
            file.close();
            if (operation.mayBeEmpty()) {
                file.blank();
                comment(operation, result, "");
                file.open("default " + type + " " + name + "(" + String.join(", ", declared(operation)) + ")");
                call(result, name, path, params.simpleName() + ".builder().build()");
                file.close();
            }
        });
    }

    private void call(OperationResult result, String name, List<String> path, String params) {
        List<String> arguments = new ArrayList<>(path);
        arguments.add(params);
        String keyword = result instanceof OperationResult.Nothing ? "" : "return ";
        file.line(keyword + name + "(" + String.join(", ", arguments) + ");");
    }

    private void comment(OperationDraft operation, OperationResult result, String params) {
        file.line("/**");
        file.line(" * DESCRIBE: " + operation.operation().name() + ".");
        List<String> path = pathParameters(operation);
        boolean returns = !(result instanceof OperationResult.Nothing);
        if (!path.isEmpty() || !params.isEmpty() || returns) {
            file.line(" *");
        }
        path.forEach(name -> file.line(" * @param " + name + " the part of the path"));
        if (!params.isEmpty()) {
            file.line(" * @param params " + params);
        }
        if (returns) {
            file.line(" * @return the result");
        }
        file.line(" */");
    }

    private void annotate(OperationDraft operation, OperationResult result, boolean streaming) {
        DocumentOperation described = operation.operation();
        String method = CamelCase.capitalized(described.method().toLowerCase(Locale.ROOT));
        annotate(method, operation.path().isEmpty() ? "" : "\"" + operation.path() + "\"");
        if (operation.multipart()) {
            annotate("Multipart", "");
        }
        if (streaming) {
            annotate("ServerSentEvents", "");
        }
        if (result instanceof OperationResult.Items items) {
            annotate("Paged", file.name(ApiNames.annotation("PageKind")) + "." + items.kind());
        }
        if (result instanceof OperationResult.Binary) {
            annotate("Accept", "\"" + operation.accept() + "\"");
        }
        if (described.security().contains("AdminApiKeyAuth")) {
            annotate("AdminKey", "");
        }
        if (described.deprecated()) {
            file.line("@Deprecated");
        }
    }

    private void annotate(String annotation, String value) {
        file.line("@" + file.name(ApiNames.annotation(annotation)) + (value.isEmpty() ? "" : "(" + value + ")"));
    }

    private static List<String> pathParameters(OperationDraft operation) {
        return DocumentOperation.placeholders(operation.operation().path()).stream()
                .map(Names::member)
                .toList();
    }

    private static List<String> declared(OperationDraft operation) {
        return DocumentOperation.placeholders(operation.operation().path()).stream()
                .map(name -> (isWhole(operation, name) ? "long " : "String ") + Names.member(name))
                .toList();
    }

    private static boolean isWhole(OperationDraft operation, String name) {
        return operation.operation().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name)
                        && parameter.schema().path("type").asText().equals("integer"));
    }
}
