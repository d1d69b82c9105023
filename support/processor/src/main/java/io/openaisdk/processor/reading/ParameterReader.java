package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.ParamsParameter;
import io.openaisdk.processor.description.PathParameter;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of operations. */
final class ParameterReader {

    private final Problems problems;
    private final Function<TypeElement, Optional<ModelDescription>> models;

    ParameterReader(Problems problems, Function<TypeElement, Optional<ModelDescription>> models) {
        this.problems = problems;
        this.models = models;
    }

    /** What fills the path comes first, what is sent comes last. */
    record Parameters(List<PathParameter> path, Optional<ParamsParameter> params) {}

    Parameters read(ExecutableElement operation, PathTemplate path) {
        List<PathParameter> inPath = new ArrayList<>();
        Optional<ParamsParameter> params = Optional.empty();
        List<? extends VariableElement> parameters = operation.getParameters();
        for (VariableElement parameter : parameters) {
            Optional<TypeElement> sent = ElementNames.declarationOf(parameter.asType())
                    .filter(type -> ElementNames.isSubtype(type, ApiNames.PARAMS));
            if (sent.isEmpty()) {
                readPathParameter(parameter).ifPresent(inPath::add);
                continue;
            }
            if (params.isPresent()) {
                problems.report(parameter, "A second Params parameter; put all properties into one model.");
            } else if (parameter != parameters.get(parameters.size() - 1)) {
                problems.report(parameter, "Params must be the last parameter; move it to the end.");
            }
            params = sent.flatMap(models)
                    .map(model -> new ParamsParameter(parameter.getSimpleName().toString(), model));
        }
        compare(operation, path, inPath);
        return new Parameters(inPath, params);
    }

    private Optional<PathParameter> readPathParameter(VariableElement parameter) {
        Optional<ValueType> type = pathType(parameter.asType());
        if (type.isEmpty() && parameter.asType().getKind() != TypeKind.ERROR) {
            problems.report(
                    parameter,
                    "Type " + parameter.asType() + " is not supported here; a part of the path is a String, a"
                            + " long or an enum record, and everything else belongs into a model that extends Params.");
        }
        return type.map(known -> new PathParameter(parameter.getSimpleName().toString(), known));
    }

    private static Optional<ValueType> pathType(TypeMirror type) {
        if (type.getKind() == TypeKind.LONG) {
            return Optional.of(ScalarType.LONG);
        }
        return ElementNames.declarationOf(type).flatMap(declaration -> {
            if (ElementNames.nameOf(declaration).equals(JavaNames.STRING)) {
                return Optional.of(ScalarType.STRING);
            }
            return EnumReader.isEnum(declaration)
                    ? Optional.of(new NamedType(NamedType.Kind.ENUM, ElementNames.nameOf(declaration)))
                    : Optional.empty();
        });
    }

    private void compare(ExecutableElement operation, PathTemplate path, List<PathParameter> parameters) {
        List<String> placeholders = path.placeholders();
        List<String> names = parameters.stream().map(PathParameter::name).toList();
        for (String placeholder : placeholders) {
            if (!names.contains(placeholder)) {
                problems.report(
                        operation,
                        "Path " + path.text() + " has a placeholder {" + placeholder + "}, but there is no parameter of"
                                + " that name; add String " + placeholder + ".");
            }
        }
        for (VariableElement parameter : operation.getParameters()) {
            String name = parameter.getSimpleName().toString();
            if (names.contains(name) && !placeholders.contains(name)) {
                problems.report(
                        parameter,
                        "Parameter " + name + " is not in the path " + path.text() + "; add {" + name
                                + "} there, or remove the parameter.");
            }
        }
        List<String> both = names.stream().filter(placeholders::contains).toList();
        if (!both.equals(placeholders.stream().filter(names::contains).toList())) {
            problems.report(
                    operation, "Parameters have another order than in the path " + path.text() + "; reorder them.");
        }
    }
}
