package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.OperationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads operations. */
final class OperationReader {

    private final Elements elements;
    private final Problems problems;
    private final ParameterReader parameters;
    private final ResultReader results;

    OperationReader(Elements elements, Problems problems, Function<TypeElement, Optional<ModelDescription>> models) {
        this.elements = elements;
        this.problems = problems;
        this.parameters = new ParameterReader(problems, models);
        this.results = new ResultReader(problems);
    }

    Optional<OperationDescription> read(ExecutableElement method, TypeElement service) {
        Optional<HttpCall> call = HttpCall.find(method);
        if (call.isEmpty()) {
            reportNoOperation(method);
            return Optional.empty();
        }
        if (HttpCall.count(method) > 1) {
            problems.report(method, "An operation has one HTTP method; keep one of @Get, @Post and @Delete.");
        }
        PathTemplate path = path(method, service, call.get());
        ParameterReader.Parameters read = parameters.read(method, path);
        return results.read(method)
                .map(result -> new OperationDescription(
                        method.getSimpleName().toString(),
                        call.get().method(),
                        path.text(),
                        read.path(),
                        read.params(),
                        hasShortForm(method, service, read),
                        result,
                        traits(method, service, call.get(), read.params().isPresent(), result),
                        elements.isDeprecated(method),
                        Optional.ofNullable(elements.getDocComment(method))));
    }

    /** Whether a call without parameters makes sense is for the author to say: by writing it. */
    private static boolean hasShortForm(
            ExecutableElement method, TypeElement service, ParameterReader.Parameters parameters) {
        return parameters.params().isPresent()
                && ElementFilter.methodsIn(service.getEnclosedElements()).stream()
                        .anyMatch(other -> other.isDefault()
                                && other.getSimpleName().equals(method.getSimpleName())
                                && other.getParameters().size()
                                        == parameters.path().size());
    }

    private void reportNoOperation(ExecutableElement method) {
        if (method.getReturnType().getKind() == TypeKind.ERROR) {
            return;
        }
        problems.report(
                method,
                method.getSimpleName()
                        + "() is neither an operation nor the way to a service; add @Get, @Post or @Delete,"
                        + " give it a body, or let it return an @ApiService.");
    }

    private PathTemplate path(ExecutableElement method, TypeElement service, HttpCall call) {
        String prefix = AnnotationView.find(service, Marks.SERVICE)
                .map(annotation -> annotation.text("value"))
                .orElse("");
        String path = prefix + call.path();
        boolean continued = call.path().isEmpty()
                || call.path().startsWith("/")
                || call.path().startsWith("?");
        if (!path.startsWith("/") || !continued) {
            problems.report(method, "A path starts with a slash; this one is \"" + path + "\".");
        }
        return new PathTemplate(path);
    }

    private List<String> traits(
            ExecutableElement method, TypeElement service, HttpCall call, boolean hasParams, OperationResult result) {
        List<String> traits = new ArrayList<>();
        traits.add(result.trait());
        traits.add("body=" + body(method, call, hasParams));
        if (hasParams && !call.hasBody()) {
            traits.add("params=query");
        }
        AnnotationView.find(method, Marks.SERVER_SENT_EVENTS).ifPresent(annotation -> {
            if (!annotation.text("property").isEmpty()) {
                traits.add("switch=" + annotation.text("property") + "=" + annotation.text("value"));
            }
            if (annotation.flag("named")) {
                traits.add("named");
            }
        });
        AnnotationView.find(method, Marks.ACCEPT)
                .ifPresent(annotation -> traits.add("accept=" + annotation.text("value")));
        AnnotationView.find(method, Marks.BETA_HEADER)
                .or(() -> AnnotationView.find(service, Marks.BETA_HEADER))
                .ifPresent(annotation -> traits.add("beta=" + annotation.text("value")));
        if (AnnotationView.isPresent(method, Marks.ADMIN_KEY) || AnnotationView.isPresent(service, Marks.ADMIN_KEY)) {
            traits.add("admin");
        }
        return traits;
    }

    private String body(ExecutableElement method, HttpCall call, boolean hasParams) {
        boolean hasBody = call.hasBody() && hasParams;
        Optional<AnnotationView> multipart = AnnotationView.find(method, Marks.MULTIPART);
        if (multipart.isPresent() && !hasBody) {
            problems.report(method, "@Multipart needs @Post and parameters to send; remove it, or add them.");
        }
        if (!hasBody) {
            return "none";
        }
        return multipart
                .map(annotation -> annotation.flag("onlyWithFile") ? "multipart-with-file" : "multipart")
                .orElse("json");
    }
}
