package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads an annotation by its name: its class is compiled together with the sources it marks. */
public final class AnnotationView {

    private final AnnotationMirror mirror;

    private AnnotationView(AnnotationMirror mirror) {
        this.mirror = mirror;
    }

    /**
     * Finds an annotation.
     *
     * @param element what it may stand on
     * @param annotation its name
     * @return the annotation; empty when it is not there
     */
    public static Optional<AnnotationView> find(Element element, TypeName annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isNamed(mirror, annotation))
                .map(mirror -> new AnnotationView(mirror))
                .findFirst();
    }

    /**
     * Says whether an annotation is there.
     *
     * @param element what it may stand on
     * @param annotation its name
     * @return true if it is
     */
    public static boolean isPresent(Element element, TypeName annotation) {
        return find(element, annotation).isPresent();
    }

    /**
     * Reads a text.
     *
     * @param member the member of the annotation
     * @return the text; empty when it is not written, whatever its default
     */
    public String text(String member) {
        return value(member).map(Object::toString).orElse("");
    }

    /**
     * Reads a boolean.
     *
     * @param member the member of the annotation
     * @return false when it is not written
     */
    public boolean flag(String member) {
        return value(member).filter(Boolean.TRUE::equals).isPresent();
    }

    /**
     * Reads an enum constant.
     *
     * @param member the member of the annotation
     * @return the constant's name; empty when it is not written
     */
    public String constant(String member) {
        return value(member)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString())
                .orElse("");
    }

    /**
     * Reads a class.
     *
     * @param member the member of the annotation
     * @return the class; empty when it is not written or does not exist
     */
    public Optional<TypeElement> type(String member) {
        return value(member).flatMap(AnnotationView::toType);
    }

    /**
     * Reads an array of classes.
     *
     * @param member the member of the annotation
     * @return those that exist, in the order they are written
     */
    public List<TypeElement> types(String member) {
        Object value = value(member).orElse(List.of());
        if (!(value instanceof List<?> items)) {
            return List.of();
        }
        return items.stream()
                .filter(AnnotationValue.class::isInstance)
                .map(item -> ((AnnotationValue) item).getValue())
                .flatMap(item -> toType(item).stream())
                .toList();
    }

    private Optional<Object> value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue().getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(AnnotationMirror mirror, TypeName annotation) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(annotation.qualified());
    }

    private static Optional<TypeElement> toType(Object value) {
        return value instanceof DeclaredType type
                        && type.getKind() == TypeKind.DECLARED
                        && type.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }
}
