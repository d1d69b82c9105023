package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.EnumConstants;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads enum records. */
final class EnumReader {

    private static final Set<Modifier> CONSTANT = Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);

    private final Problems problems;

    EnumReader(Problems problems) {
        this.problems = problems;
    }

    static boolean isEnum(TypeElement type) {
        return type.getKind() == ElementKind.RECORD && ElementNames.isSubtype(type, ApiNames.OPEN_ENUM);
    }

    /** Reads the constants, of which the values cannot be told: class files have no initializers to read. */
    static EnumConstants constants(TypeElement record, Elements elements) {
        List<VariableElement> fields = ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(field -> field.getModifiers().containsAll(CONSTANT))
                .toList();
        return new EnumConstants(
                ElementNames.nameOf(record),
                fields.stream().map(field -> field.getSimpleName().toString()).toList(),
                fields.stream().anyMatch(elements::isDeprecated));
    }

    Optional<TypeName> read(TypeElement record) {
        String name = record.getSimpleName().toString();
        if (!ElementNames.isTopLevel(record)) {
            problems.report(record, "Enum record " + name + " is nested; move it to a file of its own.");
        } else if (!holdsOneText(record)) {
            problems.report(
                    record,
                    "Enum record " + name + " must have one component; write record " + name + "(String value).");
        } else {
            return Optional.of(ElementNames.nameOf(record));
        }
        return Optional.empty();
    }

    private static boolean holdsOneText(TypeElement record) {
        List<? extends RecordComponentElement> components = record.getRecordComponents();
        return components.size() == 1
                && components.get(0).getSimpleName().contentEquals("value")
                && ElementNames.declarationOf(components.get(0).asType())
                        .filter(type -> ElementNames.nameOf(type).equals(JavaNames.STRING))
                        .isPresent();
    }
}
