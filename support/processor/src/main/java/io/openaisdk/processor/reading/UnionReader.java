package io.openaisdk.processor.reading;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.EnumConstants;
import io.openaisdk.processor.description.Form;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.description.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads unions. */
final class UnionReader {

    private final Elements elements;
    private final Problems problems;
    private final Function<TypeElement, Optional<ModelDescription>> models;

    UnionReader(Elements elements, Problems problems, Function<TypeElement, Optional<ModelDescription>> models) {
        this.elements = elements;
        this.problems = problems;
        this.models = models;
    }

    Optional<UnionDescription> read(TypeElement union) {
        if (!isSound(union)) {
            return Optional.empty();
        }
        requireGeneratedForms(union);
        requireNoAbstractMethods(union);
        String discriminator = discriminatorOf(union);
        Map<TypeName, Form> forms = new LinkedHashMap<>();
        collect(union, union, discriminator, forms);
        return Optional.of(new UnionDescription(
                union,
                ElementNames.nameOf(union),
                discriminator,
                withoutClashes(union, forms.values()),
                elements.isDeprecated(union)));
    }

    private boolean isSound(TypeElement union) {
        String name = union.getSimpleName().toString();
        if (union.getKind() != ElementKind.INTERFACE || !union.getModifiers().contains(Modifier.SEALED)) {
            problems.report(
                    union,
                    name + " is not sealed; write 'public sealed interface " + name + " permits ...' for a union.");
        } else if (!ElementNames.isTopLevel(union)) {
            problems.report(union, name + " is nested; move it to a file of its own, next to its generated forms.");
        } else {
            return true;
        }
        return false;
    }

    /** They do not exist when the sources are read, but their names are there. */
    private void requireGeneratedForms(TypeElement union) {
        String name = union.getSimpleName().toString();
        List<String> permitted = union.getPermittedSubclasses().stream()
                .map(UnionReader::simpleName)
                .toList();
        List<String> missing = List.of("Unknown" + name, "Hidden" + name).stream()
                .filter(form -> !permitted.contains(form))
                .toList();
        if (!missing.isEmpty()) {
            problems.report(
                    union,
                    name + " does not permit its generated forms; add " + String.join(", ", missing)
                            + " to its permits clause.");
        }
    }

    private void requireNoAbstractMethods(TypeElement union) {
        union.getEnclosedElements().stream()
                .filter(ElementNames::isAbstract)
                .forEach(method -> problems.report(
                        method, "Unknown and record forms cannot implement this; give the method a body."));
    }

    private void collect(TypeElement union, TypeElement root, String discriminator, Map<TypeName, Form> forms) {
        for (TypeMirror permitted : union.getPermittedSubclasses()) {
            ElementNames.declarationOf(permitted)
                    .filter(type -> !isGeneratedForm(type, union))
                    .ifPresent(type -> collectForm(type, union, root, discriminator, forms));
        }
    }

    private void collectForm(
            TypeElement type, TypeElement union, TypeElement root, String discriminator, Map<TypeName, Form> forms) {
        if (AnnotationView.isPresent(type, Marks.UNION)) {
            collect(type, root, discriminator, forms);
        } else if (AnnotationView.isPresent(type, Marks.MODEL)) {
            models.apply(type)
                    .ifPresent(model -> forms.putIfAbsent(
                            model.name(),
                            new Form.OfModel(
                                    model.name(), model.constant(discriminator), enumConstants(model, discriminator))));
        } else if (type.getKind() == ElementKind.RECORD) {
            readRecord(type, union == root).ifPresent(form -> forms.putIfAbsent(form.record(), form));
        } else if (union == root) {
            problems.report(
                    type,
                    type.getSimpleName()
                            + " is no form of a union; annotate it with @ApiModel or @ApiUnion, or make it a"
                            + " record with one component 'value'.");
        }
    }

    private Optional<EnumConstants> enumConstants(ModelDescription model, String discriminator) {
        return model.enumOf(discriminator)
                .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name.qualified())))
                .map(type -> EnumReader.constants(type, elements));
    }

    /** Mistakes in forms of a permitted union are reported where that one is read. */
    private Optional<Form.OfRecord> readRecord(TypeElement record, boolean own) {
        Problems audience = own ? problems : (where, text) -> {};
        String name = record.getSimpleName().toString();
        List<? extends RecordComponentElement> components = record.getRecordComponents();
        if (components.size() != 1 || !components.get(0).getSimpleName().contentEquals("value")) {
            audience.report(
                    record,
                    name + " must have one component 'value', which holds what is on the wire; write record " + name
                            + "(... value).");
            return Optional.empty();
        }
        if (!(record.getEnclosingElement() instanceof TypeElement outer)
                || !AnnotationView.isPresent(outer, Marks.UNION)) {
            audience.report(record, name + " is not nested in its union; move it there.");
            return Optional.empty();
        }
        if (!ElementNames.isSubtype(record, ApiNames.VALUE_VARIANT)) {
            audience.report(record, name + " does not implement ValueVariant; add it, with the component's type.");
            return Optional.empty();
        }
        TypeMirror component = components.get(0).asType();
        Optional<ValueType> value = new ValueTypeReader(audience).read(component, record);
        Optional<String> setter = AnnotationView.find(record, Marks.SETTER).map(annotation -> annotation.text("value"));
        return value.map(type -> new Form.OfRecord(ElementNames.nameOf(record), type, setter));
    }

    /** Builders have an overload per record form, so no two may look alike to the compiler. */
    private List<Form> withoutClashes(TypeElement union, Iterable<Form> forms) {
        Map<String, Form.OfRecord> taken = new HashMap<>();
        List<Form> result = new ArrayList<>();
        for (Form form : forms) {
            Optional<Form.OfRecord> other = form instanceof Form.OfRecord record
                    ? Optional.ofNullable(taken.putIfAbsent(overloadOf(record), record))
                    : Optional.empty();
            if (other.isPresent()) {
                reportClash(union, (Form.OfRecord) form, other.get());
            } else {
                result.add(form);
            }
        }
        return result;
    }

    private static String overloadOf(Form.OfRecord form) {
        return form.setter().orElse("") + "(" + form.value().erasure() + ")";
    }

    private void reportClash(TypeElement union, Form.OfRecord form, Form.OfRecord other) {
        TypeElement where = Optional.ofNullable(
                        elements.getTypeElement(form.record().qualified()))
                .filter(record -> record.getEnclosingElement().equals(union))
                .orElse(union);
        problems.report(
                where,
                form.record().simpleName() + " and " + other.record().simpleName() + " both hold a "
                        + form.value().erasure().simpleName()
                        + ", so builders cannot tell them apart; add @Setter(\"...\") to one of them.");
    }

    private static String discriminatorOf(TypeElement union) {
        return AnnotationView.find(union, Marks.UNION)
                .map(annotation -> annotation.text("discriminator"))
                .orElse("");
    }

    private static boolean isGeneratedForm(TypeElement type, TypeElement union) {
        String name = type.getSimpleName().toString();
        return name.equals("Unknown" + union.getSimpleName()) || name.equals("Hidden" + union.getSimpleName());
    }

    private static String simpleName(TypeMirror type) {
        boolean named = type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ERROR;
        return named ? ((DeclaredType) type).asElement().getSimpleName().toString() : type.toString();
    }
}
