package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.ParamsParameter;
import io.openaisdk.processor.description.PathParameter;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.ServiceVariant;
import io.openaisdk.processor.description.SubService;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.JavaTypes;
import io.openaisdk.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one of the generated variants of a service. */
public final class ServiceVariantWriter {

    private final ServiceDescription service;
    private final ServiceVariant variant;
    private final ApiFiles files;
    private final SourceFile file;
    private final JavaTypes types;
    private final VariantComments comments;

    /**
     * Starts a variant.
     *
     * @param service the service
     * @param variant which one to write
     * @param files starts the file
     */
    public ServiceVariantWriter(ServiceDescription service, ServiceVariant variant, ApiFiles files) {
        this.service = service;
        this.variant = variant;
        this.files = files;
        this.file = files.start(variant.of(service.name()));
        this.types = new JavaTypes(file);
        this.comments = new VariantComments(variant);
    }

    /**
     * Writes the variant.
     *
     * @return the file
     */
    public SourceFile write() {
        file.comment(comments.ofType(move(service.comment()), file.name(service.name())));
        file.line("@" + file.name(ApiNames.GENERATED));
        deprecated(service.deprecated());
        file.openType("public interface " + file.type().simpleName());
        service.operations().forEach(this::write);
        service.subServices().forEach(this::write);
        file.close();
        return file;
    }

    private void write(OperationDescription operation) {
        DocComment comment = comments.ofOperation(move(operation.comment()), operation.result());
        List<String> path =
                operation.pathParameters().stream().map(this::declaration).toList();
        Optional<ParamsParameter> params = operation.params();
        start(operation, comment);
        String[] last = params.stream().map(this::declaration).toArray(String[]::new);
        file.line(start("", operation), parameters(path, last) + ";");
        params.ifPresent(parameter -> {
            writeFilling(operation, parameter, path, comment);
            if (operation.shortForm()) {
                writeWithout(operation, parameter, path, comment);
            }
        });
    }

    private void writeFilling(
            OperationDescription operation, ParamsParameter params, List<String> path, DocComment comment) {
        String builder = file.name(params.model().builder());
        start(operation, VariantComments.fillingParam(comment, params.name()));
        String filler = types.generic(JavaNames.CONSUMER, builder) + " " + params.name();
        file.open(start("default ", operation), parameters(path, filler));
        String filled = NewBuilder.filled(params.model(), params.name(), file);
        file.line("return " + call(operation, filled));
        file.close();
    }

    private void writeWithout(
            OperationDescription operation, ParamsParameter params, List<String> path, DocComment comment) {
        start(operation, VariantComments.withoutParam(comment, params.name()));
        file.open(start("default ", operation), parameters(path));
        file.line("return " + call(operation, NewBuilder.empty(params.model(), file) + ".build()"));
        file.close();
    }

    private void write(SubService subService) {
        file.blank();
        file.comment(move(subService.comment()));
        deprecated(subService.deprecated());
        file.line(file.name(variant.of(subService.service())) + " " + subService.name() + "();");
    }

    private void start(OperationDescription operation, DocComment comment) {
        file.blank();
        file.comment(comment);
        deprecated(operation.deprecated());
    }

    private void deprecated(boolean isDeprecated) {
        if (isDeprecated) {
            file.line("@Deprecated");
        }
    }

    private String start(String modifier, OperationDescription operation) {
        return modifier + types.result(operation.result(), variant) + " " + operation.name() + "(";
    }

    private static String parameters(List<String> path, String... last) {
        return Stream.concat(path.stream(), Stream.of(last)).collect(Collectors.joining(", ", "", ")"));
    }

    private static String call(OperationDescription operation, String params) {
        List<String> arguments = new ArrayList<>();
        operation.pathParameters().forEach(parameter -> arguments.add(parameter.name()));
        arguments.add(params);
        return operation.name() + "(" + String.join(", ", arguments) + ");";
    }

    private String declaration(PathParameter parameter) {
        return types.plain(parameter.type()) + " " + parameter.name();
    }

    private String declaration(ParamsParameter parameter) {
        return file.name(parameter.model().name()) + " " + parameter.name();
    }

    private DocComment move(Optional<String> comment) {
        return comment.map(text -> files.move(text, service.name()))
                .filter(moved -> !moved.text().isEmpty())
                .orElseGet(() -> DocComment.of("See {@link " + file.name(service.name()) + "}."));
    }
}
