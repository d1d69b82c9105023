package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.TypeName;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/**
 * The HTTP side of an operation.
 *
 * @param method for example {@code GET}
 * @param path the path below that of the service
 */
record HttpCall(String method, String path) {

    private static Stream<TypeName> methods() {
        return Stream.of(Marks.GET, Marks.POST, Marks.DELETE);
    }

    static long count(ExecutableElement operation) {
        return methods()
                .filter(mark -> AnnotationView.isPresent(operation, mark))
                .count();
    }

    static Optional<HttpCall> find(ExecutableElement operation) {
        return methods().flatMap(mark -> find(operation, mark).stream()).findFirst();
    }

    boolean hasBody() {
        return method.equals("POST");
    }

    private static Optional<HttpCall> find(ExecutableElement operation, TypeName mark) {
        return AnnotationView.find(operation, mark)
                .map(annotation -> new HttpCall(mark.simpleName().toUpperCase(Locale.ROOT), annotation.text("value")));
    }
}
