package io.openaisdk.processor.description;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A model.
 *
 * @param element its interface
 * @param name its name
 * @param properties constants first, otherwise in the order of their wire names
 * @param params whether it is what an operation is called with
 * @param shortcuts the hand-written part of its builder
 * @param hasBuilderMethod whether the interface has a static {@code builder()}
 * @param hasToBuilder whether the interface declares {@code toBuilder()}
 * @param deprecated whether the interface is deprecated
 */
public record ModelDescription(
        TypeElement element,
        TypeName name,
        List<Property> properties,
        boolean params,
        Optional<TypeName> shortcuts,
        boolean hasBuilderMethod,
        boolean hasToBuilder,
        boolean deprecated) {

    /**
     * Gives the name of the generated builder.
     *
     * @return the model's name with {@code Builder} added
     */
    public TypeName builder() {
        return builderOf(name);
    }

    /**
     * Gives the name of the builder of a model that need not be at hand.
     *
     * @param model the model
     * @return the model's name with {@code Builder} added
     */
    public static TypeName builderOf(TypeName model) {
        return model.sibling(model.simpleName() + "Builder");
    }

    /**
     * Says whether a builder of it may be left empty.
     *
     * @return true when no property must be set
     */
    public boolean mayBeEmpty() {
        return properties.stream().noneMatch(Property::mustBeSet);
    }

    /**
     * Gives the fixed value of a property.
     *
     * @param wireName the property
     * @return the value; empty when there is no such property or it is not constant
     */
    public Optional<String> constant(String wireName) {
        return property(wireName).flatMap(Property::constant);
    }

    /**
     * Gives the enum that a property is.
     *
     * @param wireName the property
     * @return the enum's record; empty when there is no such property or it is no enum
     */
    public Optional<TypeName> enumOf(String wireName) {
        return property(wireName)
                .map(Property::type)
                .filter(type -> type instanceof NamedType named && named.kind() == NamedType.Kind.ENUM)
                .map(ValueType::erasure);
    }

    private Optional<Property> property(String wireName) {
        return properties.stream()
                .filter(property -> property.wireName().equals(wireName))
                .findFirst();
    }
}
