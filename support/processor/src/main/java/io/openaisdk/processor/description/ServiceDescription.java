package io.openaisdk.processor.description;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A service.
 *
 * @param element its interface
 * @param name its name
 * @param operations its operations, in alphabetical order
 * @param subServices the ways to other services, in alphabetical order
 * @param deprecated whether the interface is deprecated
 * @param comment the interface's comment; empty for class files
 */
public record ServiceDescription(
        TypeElement element,
        TypeName name,
        List<OperationDescription> operations,
        List<SubService> subServices,
        boolean deprecated,
        Optional<String> comment) {

    /**
     * Gives the name of the class that holds the operations' tables.
     *
     * @return the simple name, for example {@code ResponseOperations}
     */
    public String operationsName() {
        return shortName() + "Operations";
    }

    /**
     * Gives the name without its kind.
     *
     * @return for example {@code Response} for {@code ResponseService}
     */
    public String shortName() {
        String simple = name.simpleName();
        return simple.endsWith("Service") ? simple.substring(0, simple.length() - "Service".length()) : simple;
    }
}
