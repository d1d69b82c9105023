package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Amount of memory of a container: {@code 1g}, {@code 4g}, {@code 16g} or {@code 64g}.
 *
 * @param value the text on the wire
 */
public record ContainerMemoryLimit(String value) implements OpenEnum {

    /** The value {@code 1g}. */
    public static final ContainerMemoryLimit _1G = new ContainerMemoryLimit("1g");

    /** The value {@code 4g}. */
    public static final ContainerMemoryLimit _4G = new ContainerMemoryLimit("4g");

    /** The value {@code 16g}. */
    public static final ContainerMemoryLimit _16G = new ContainerMemoryLimit("16g");

    /** The value {@code 64g}. */
    public static final ContainerMemoryLimit _64G = new ContainerMemoryLimit("64g");

    @Override
    public String toString() {
        return value;
    }
}
