package io.openaisdk.processor.description;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * A property of a model.
 *
 * @param accessor the method that declares it
 * @param name the name of the accessor
 * @param wireName the name in JSON
 * @param type the type, without {@code Optional}
 * @param optional whether the accessor gives an {@code Optional}
 * @param required whether it is always on the wire
 * @param nullAllowed whether an explicit null differs from absence
 * @param placement where parameters send it
 * @param constant its only value
 * @param preset what is sent where it was not set
 * @param deprecated whether the accessor is deprecated
 * @param comment the accessor's comment; empty for class files
 */
public record Property(
        ExecutableElement accessor,
        String name,
        String wireName,
        ValueType type,
        boolean optional,
        boolean required,
        boolean nullAllowed,
        Placement placement,
        Optional<String> constant,
        Optional<String> preset,
        boolean deprecated,
        Optional<String> comment) {

    /**
     * Says whether a builder fails when the property was not set.
     *
     * @return false for constants, and for what is sent as null when it was not set
     */
    public boolean mustBeSet() {
        return required && !optional && constant.isEmpty();
    }

    /**
     * Says whether a builder has methods for it.
     *
     * @return false for constants
     */
    public boolean isSettable() {
        return constant.isEmpty();
    }

    /**
     * Gives the name of the builder method that appends to a list.
     *
     * @return for example {@code addTool}
     */
    public String adder() {
        return "add" + CamelCase.capitalized(SingularName.of(name));
    }

    /**
     * Gives the name of the builder method that sets an entry of a map.
     *
     * @return for example {@code putMetadata}
     */
    public String putter() {
        return "put" + CamelCase.capitalized(SingularName.of(name));
    }

    /**
     * Gives the name of the builder method that sets an explicit null.
     *
     * @return for example {@code effortNull}
     */
    public String nuller() {
        return name + "Null";
    }

    /**
     * Gives the property as a line of the field table.
     *
     * @return name, descriptor and traits, with a space between
     */
    public String fieldLine() {
        StringBuilder line = new StringBuilder(wireName).append(' ').append(type.descriptor());
        if (required) {
            line.append(" required");
        }
        if (nullAllowed) {
            line.append(" nullable");
        }
        placement.trait().ifPresent(trait -> line.append(' ').append(trait));
        constant.ifPresent(value -> line.append(" const=").append(value));
        preset.ifPresent(value -> line.append(" preset=").append(value));
        return line.toString();
    }
}
