package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.JavaText;
import io.openaisdk.processor.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** Writes the tables of a service's operations, which all its variants share. */
final class OperationsWriter {

    private final ServiceDescription service;
    private final OperationNames names;
    private final SourceFile file;

    OperationsWriter(ServiceDescription service, OperationNames names, CoreFiles files) {
        this.service = service;
        this.names = names;
        this.file = files.start(CoreNames.generated(service.name(), service.operationsName()));
    }

    SourceFile write() {
        file.comment(DocComment.of("Describes the operations of {@link " + file.name(service.name()) + "}."));
        file.line("@" + file.name(ApiNames.GENERATED));
        file.openType("final class " + file.type().simpleName());
        service.operations().forEach(this::write);
        file.blank();
        file.line("private " + file.type().simpleName() + "() {}");
        file.close();
        return file;
    }

    private void write(OperationDescription operation) {
        String type = file.name(CoreNames.OPERATION);
        List<String> arguments = Stream.concat(
                        Stream.of(names.of(service, operation), operation.httpMethod(), operation.path()),
                        operation.traits().stream())
                .map(JavaText::literal)
                .toList();
        file.blank();
        file.line("static final " + type + " " + operation.constantName() + " = " + type + ".of(");
        for (int i = 0; i < arguments.size(); i++) {
            file.line("        " + arguments.get(i) + (i == arguments.size() - 1 ? ");" : ","));
        }
    }
}
