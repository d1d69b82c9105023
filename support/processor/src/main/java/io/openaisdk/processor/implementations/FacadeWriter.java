package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.processor.description.PathParameter;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.ServiceVariant;
import io.openaisdk.processor.description.SubService;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.JavaTypes;
import io.openaisdk.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes the implementation of one variant of a service: a line per operation that calls the engine. */
final class FacadeWriter {

    private final ServiceDescription service;
    private final ServiceVariant variant;
    private final SourceFile file;
    private final JavaTypes types;

    FacadeWriter(ServiceDescription service, ServiceVariant variant, CoreFiles files) {
        this.service = service;
        this.variant = variant;
        this.file = files.start(CoreNames.implementation(variant.of(service.name())));
        this.types = new JavaTypes(file);
    }

    SourceFile write() {
        if (service.deprecated()
                || service.operations().stream().anyMatch(OperationDescription::deprecated)
                || service.subServices().stream().anyMatch(SubService::deprecated)) {
            file.mentionDeprecated();
        }
        String self = file.type().simpleName();
        String api = file.name(variant.of(service.name()));
        String caller = file.name(caller());
        file.comment(DocComment.of("Implements {@link " + api + "}."));
        file.line("@" + file.name(ApiNames.GENERATED));
        file.openType("public class " + self, " implements " + api);
        file.blank();
        file.line("private final " + caller + " caller;");
        file.blank();
        file.comment(DocComment.of("Makes the service.").with("param", "caller makes its calls"));
        file.open("public " + self + "(" + caller + " caller)");
        file.line("this.caller = caller;");
        file.close();
        service.operations().forEach(this::write);
        service.subServices().forEach(this::write);
        file.close();
        return file;
    }

    private TypeName caller() {
        return switch (variant) {
            case BLOCKING -> CoreNames.BLOCKING_CALLER;
            case ASYNC -> CoreNames.ASYNC_CALLER;
            case RAW -> CoreNames.RAW_CALLER;
            case ASYNC_RAW -> CoreNames.ASYNC_RAW_CALLER;
        };
    }

    private void write(OperationDescription operation) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        arguments.add(service.operationsName() + "." + operation.constantName());
        arguments.add(operation.params().map(params -> params.name()).orElse("null"));
        for (PathParameter parameter : operation.pathParameters()) {
            parameters.add(types.plain(parameter.type()) + " " + parameter.name());
            arguments.add(parameter.name());
        }
        operation
                .params()
                .ifPresent(params -> parameters.add(file.name(params.model().name()) + " " + params.name()));
        override(
                call(operation.result()) + "(" + String.join(", ", arguments) + ");",
                types.result(operation.result(), variant) + " " + operation.name() + "(",
                String.join(", ", parameters) + ")");
    }

    private String call(OperationResult result) {
        String self = "caller.";
        if (variant == ServiceVariant.BLOCKING && result instanceof OperationResult.Nothing) {
            return self + "<Object>call";
        }
        boolean stream = variant == ServiceVariant.ASYNC && result instanceof OperationResult.Events;
        return "return " + self + (stream ? "stream" : "call");
    }

    private void write(SubService subService) {
        TypeName api = variant.of(subService.service());
        override(
                "return new " + file.name(CoreNames.implementation(api)) + "(caller);",
                file.name(api) + " " + subService.name() + "()");
    }

    private void override(String body, String... signature) {
        file.blank();
        file.line("@Override");
        signature[0] = "public " + signature[0];
        file.open(signature);
        file.line(body);
        file.close();
    }
}
