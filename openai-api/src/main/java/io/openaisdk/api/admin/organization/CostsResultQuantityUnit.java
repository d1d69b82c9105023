package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Unit of a quantity.
 *
 * @param value the text on the wire
 */
public record CostsResultQuantityUnit(String value) implements OpenEnum {

    /** The value {@code tokens}. */
    public static final CostsResultQuantityUnit TOKENS = new CostsResultQuantityUnit("tokens");

    /** The value {@code 1000_tokens}. */
    public static final CostsResultQuantityUnit _1000_TOKENS = new CostsResultQuantityUnit("1000_tokens");

    /** The value {@code duration_seconds}. */
    public static final CostsResultQuantityUnit DURATION_SECONDS = new CostsResultQuantityUnit("duration_seconds");

    /** The value {@code duration_minutes}. */
    public static final CostsResultQuantityUnit DURATION_MINUTES = new CostsResultQuantityUnit("duration_minutes");

    /** The value {@code duration_hours}. */
    public static final CostsResultQuantityUnit DURATION_HOURS = new CostsResultQuantityUnit("duration_hours");

    /** The value {@code gibibyte_hours}. */
    public static final CostsResultQuantityUnit GIBIBYTE_HOURS = new CostsResultQuantityUnit("gibibyte_hours");

    /** The value {@code images}. */
    public static final CostsResultQuantityUnit IMAGES = new CostsResultQuantityUnit("images");

    /** The value {@code characters}. */
    public static final CostsResultQuantityUnit CHARACTERS = new CostsResultQuantityUnit("characters");

    @Override
    public String toString() {
        return value;
    }
}
