package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * Says that the service chooses.
 *
 * @param value the text on the wire
 */
public record HyperparameterMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final HyperparameterMode AUTO = new HyperparameterMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
