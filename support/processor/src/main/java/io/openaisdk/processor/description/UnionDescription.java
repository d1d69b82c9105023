package io.openaisdk.processor.description;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A union.
 *
 * @param element its interface
 * @param name its name
 * @param discriminator the property that tells object forms apart; empty when their shape does
 * @param forms all forms, those of permitted unions in their place, in the order of the {@code permits} clause
 * @param deprecated whether the interface is deprecated
 */
public record UnionDescription(
        TypeElement element, TypeName name, String discriminator, List<Form> forms, boolean deprecated) {

    /**
     * Gives the name of the generated form for what no other form fits.
     *
     * @return the name
     */
    public TypeName unknown() {
        return name.sibling("Unknown" + name.simpleName());
    }

    /**
     * Gives the name of the generated form that nothing implements.
     *
     * @return the name
     */
    public TypeName hidden() {
        return name.sibling("Hidden" + name.simpleName());
    }

    /**
     * Gives the forms that are records.
     *
     * @return the record forms, in the order of all forms
     */
    public List<Form.OfRecord> recordForms() {
        return forms.stream()
                .filter(Form.OfRecord.class::isInstance)
                .map(Form.OfRecord.class::cast)
                .toList();
    }

    /**
     * Gives the form that a builder may fill in place.
     *
     * @return the model form, if there is exactly one
     */
    public Optional<TypeName> onlyModel() {
        List<Form.OfModel> models = forms.stream()
                .filter(Form.OfModel.class::isInstance)
                .map(Form.OfModel.class::cast)
                .toList();
        return models.size() == 1 ? Optional.of(models.get(0).model()) : Optional.empty();
    }
}
