package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.OpenEnum;

/**
 * Outcome of the validation of a C2PA manifest.
 *
 * @param value the text on the wire
 */
public record C2paValidationState(String value) implements OpenEnum {

    /** The value {@code trusted}. */
    public static final C2paValidationState TRUSTED = new C2paValidationState("trusted");

    /** The value {@code valid}. */
    public static final C2paValidationState VALID = new C2paValidationState("valid");

    /** The value {@code invalid}. */
    public static final C2paValidationState INVALID = new C2paValidationState("invalid");

    /** The value {@code not_present}. */
    public static final C2paValidationState NOT_PRESENT = new C2paValidationState("not_present");

    @Override
    public String toString() {
        return value;
    }
}
