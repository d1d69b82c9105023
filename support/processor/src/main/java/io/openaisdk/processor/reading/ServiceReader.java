package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.OperationDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.SubService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads services. */
final class ServiceReader {

    private final Elements elements;
    private final Problems problems;
    private final OperationReader operations;

    ServiceReader(Elements elements, Problems problems, Function<TypeElement, Optional<ModelDescription>> models) {
        this.elements = elements;
        this.problems = problems;
        this.operations = new OperationReader(elements, problems, models);
    }

    Optional<ServiceDescription> read(TypeElement service) {
        String name = service.getSimpleName().toString();
        if (service.getKind() != ElementKind.INTERFACE || !ElementNames.isTopLevel(service)) {
            problems.report(
                    service, name + " is no top-level interface; services are, their implementation is generated.");
            return Optional.empty();
        }
        Map<String, OperationDescription> byName = new TreeMap<>();
        Map<String, SubService> subServices = new TreeMap<>();
        for (ExecutableElement method : abstractMethods(service)) {
            Optional<SubService> subService = readSubService(method);
            if (subService.isPresent()) {
                subServices.put(subService.get().name(), subService.get());
                continue;
            }
            operations.read(method, service).ifPresent(operation -> {
                if (byName.containsKey(operation.name())) {
                    problems.report(
                            method,
                            "A second operation " + operation.name() + "; give it another name, or a body that calls"
                                    + " the first one.");
                }
                byName.putIfAbsent(operation.name(), operation);
            });
        }
        return Optional.of(new ServiceDescription(
                service,
                ElementNames.nameOf(service),
                List.copyOf(byName.values()),
                List.copyOf(subServices.values()),
                elements.isDeprecated(service),
                Optional.ofNullable(elements.getDocComment(service))));
    }

    /** Sorted, since compilers do not agree on the order of members; the sort keeps overloads in the order they have. */
    private static List<ExecutableElement> abstractMethods(TypeElement service) {
        return ElementFilter.methodsIn(service.getEnclosedElements()).stream()
                .filter(ElementNames::isAbstract)
                .sorted(Comparator.comparing(method -> method.getSimpleName().toString()))
                .toList();
    }

    private Optional<SubService> readSubService(ExecutableElement method) {
        if (HttpCall.count(method) > 0 || !method.getParameters().isEmpty()) {
            return Optional.empty();
        }
        return ElementNames.declarationOf(method.getReturnType())
                .filter(type -> AnnotationView.isPresent(type, Marks.SERVICE))
                .map(type -> new SubService(
                        method.getSimpleName().toString(),
                        ElementNames.nameOf(type),
                        elements.isDeprecated(method),
                        Optional.ofNullable(elements.getDocComment(method))));
    }
}
