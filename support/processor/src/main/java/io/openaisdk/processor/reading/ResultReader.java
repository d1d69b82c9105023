package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the results of operations. */
final class ResultReader {

    private final Problems problems;
    private final ValueTypeReader types;

    ResultReader(Problems problems) {
        this.problems = problems;
        this.types = new ValueTypeReader(problems);
    }

    Optional<OperationResult> read(ExecutableElement operation) {
        TypeMirror type = operation.getReturnType();
        Optional<TypeName> name = ElementNames.declarationOf(type).map(ElementNames::nameOf);
        boolean events = name.equals(Optional.of(ApiNames.EVENT_STREAM));
        boolean page = name.equals(Optional.of(ApiNames.PAGE));
        compare(operation, Marks.SERVER_SENT_EVENTS, events, "EventStream<...>");
        compare(operation, Marks.PAGED, page, "Page<...>");
        if (type.getKind() == TypeKind.VOID) {
            return Optional.of(new OperationResult.Nothing());
        }
        if (events || page) {
            return readContent(operation, events);
        }
        if (name.equals(Optional.of(ApiNames.BINARY_CONTENT))) {
            return Optional.of(new OperationResult.Binary());
        }
        if (name.equals(Optional.of(JavaNames.STRING))) {
            return Optional.of(new OperationResult.Text());
        }
        return readValue(operation, type).map(OperationResult.Value::new);
    }

    private void compare(ExecutableElement operation, TypeName mark, boolean fits, String result) {
        boolean marked = AnnotationView.isPresent(operation, mark);
        boolean known = operation.getReturnType().getKind() != TypeKind.ERROR;
        if (marked && !fits && known) {
            problems.report(
                    operation,
                    "@" + mark.simpleName() + " needs the result " + result + "; change the result, or remove"
                            + " the annotation.");
        } else if (fits && !marked) {
            problems.report(operation, "Result " + result + " needs @" + mark.simpleName() + "; add the annotation.");
        }
    }

    private Optional<OperationResult> readContent(ExecutableElement operation, boolean events) {
        List<? extends TypeMirror> arguments = ((DeclaredType) operation.getReturnType()).getTypeArguments();
        if (arguments.isEmpty()) {
            problems.report(operation, "The result has no type argument; write what it holds.");
            return Optional.empty();
        }
        Optional<ValueType> content = types.read(arguments.get(0), operation);
        if (events) {
            return content.map(OperationResult.Events::new);
        }
        String kind = AnnotationView.find(operation, Marks.PAGED)
                .map(annotation -> annotation.constant("value"))
                .orElse("");
        return content.map(item -> new OperationResult.Items(kind, item));
    }

    private Optional<ValueType> readValue(ExecutableElement operation, TypeMirror type) {
        Optional<ValueType> value = ElementNames.declarationOf(type).flatMap(ResultReader::valueType);
        if (value.isEmpty() && type.getKind() != TypeKind.ERROR) {
            problems.report(
                    operation,
                    "Result " + type + " is not supported; use a model, a union, JsonValue, String, void,"
                            + " EventStream, Page or BinaryContent.");
        }
        return value;
    }

    private static Optional<ValueType> valueType(TypeElement declaration) {
        TypeName name = ElementNames.nameOf(declaration);
        if (name.equals(ApiNames.JSON_VALUE)) {
            return Optional.of(ScalarType.JSON);
        }
        if (AnnotationView.isPresent(declaration, Marks.MODEL)) {
            return Optional.of(new NamedType(NamedType.Kind.MODEL, name));
        }
        return AnnotationView.isPresent(declaration, Marks.UNION)
                ? Optional.of(new NamedType(NamedType.Kind.UNION, name))
                : Optional.empty();
    }
}
