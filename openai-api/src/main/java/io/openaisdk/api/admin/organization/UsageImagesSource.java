package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of call whose images are counted.
 *
 * @param value the text on the wire
 */
public record UsageImagesSource(String value) implements OpenEnum {

    /** The value {@code image.generation}. */
    public static final UsageImagesSource IMAGE_GENERATION = new UsageImagesSource("image.generation");

    /** The value {@code image.edit}. */
    public static final UsageImagesSource IMAGE_EDIT = new UsageImagesSource("image.edit");

    /** The value {@code image.variation}. */
    public static final UsageImagesSource IMAGE_VARIATION = new UsageImagesSource("image.variation");

    @Override
    public String toString() {
        return value;
    }
}
