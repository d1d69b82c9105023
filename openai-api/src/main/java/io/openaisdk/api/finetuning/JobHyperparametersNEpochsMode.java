package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code n_epochs} of a {@code JobHyperparameters}.
 *
 * @param value the text on the wire
 */
public record JobHyperparametersNEpochsMode(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final JobHyperparametersNEpochsMode AUTO = new JobHyperparametersNEpochsMode("auto");

    @Override
    public String toString() {
        return value;
    }
}
