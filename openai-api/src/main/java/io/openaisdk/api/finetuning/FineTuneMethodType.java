package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * Which method applies: {@code supervised}, {@code dpo} or {@code reinforcement}.
 *
 * @param value the text on the wire
 */
public record FineTuneMethodType(String value) implements OpenEnum {

    /** The value {@code supervised}. */
    public static final FineTuneMethodType SUPERVISED = new FineTuneMethodType("supervised");

    /** The value {@code dpo}. */
    public static final FineTuneMethodType DPO = new FineTuneMethodType("dpo");

    /** The value {@code reinforcement}. */
    public static final FineTuneMethodType REINFORCEMENT = new FineTuneMethodType("reinforcement");

    @Override
    public String toString() {
        return value;
    }
}
