package io.openaisdk.processor.implementations;

import io.openaisdk.processor.reading.ElementNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Recognizes class files that do not have the names of parameters, which the paths of operations refer to. */
public final class ParameterNames {

    private ParameterNames() {}

    /**
     * Finds a method whose parameters have lost their names.
     *
     * @param services the services to look at
     * @return the first such method; empty when all is well
     */
    public static Optional<ExecutableElement> firstWithout(List<TypeElement> services) {
        return services.stream()
                .flatMap(service -> ElementFilter.methodsIn(service.getEnclosedElements()).stream())
                .filter(ParameterNames::isWithout)
                .sorted(Comparator.comparing(ExecutableElement::toString))
                .findFirst();
    }

    /**
     * Says what to do about it.
     *
     * @param method a method whose parameters have lost their names
     * @return the message
     */
    public static String message(ExecutableElement method) {
        String service =
                ElementNames.nameOf((TypeElement) method.getEnclosingElement()).simpleName();
        return "The parameters of " + service + "." + method.getSimpleName()
                + " have no names in the class file; compile" + " openai-api with -parameters.";
    }

    private static boolean isWithout(ExecutableElement method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.getSimpleName().toString().matches("arg\\d+"));
    }
}
