package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * Reasoning effort: {@code default} (the default), {@code low}, {@code medium} or {@code high}.
 *
 * @param value the text on the wire
 */
public record FineTuneReinforcementHyperparametersReasoningEffort(String value) implements OpenEnum {

    /** The value {@code default}. */
    public static final FineTuneReinforcementHyperparametersReasoningEffort DEFAULT =
            new FineTuneReinforcementHyperparametersReasoningEffort("default");

    /** The value {@code low}. */
    public static final FineTuneReinforcementHyperparametersReasoningEffort LOW =
            new FineTuneReinforcementHyperparametersReasoningEffort("low");

    /** The value {@code medium}. */
    public static final FineTuneReinforcementHyperparametersReasoningEffort MEDIUM =
            new FineTuneReinforcementHyperparametersReasoningEffort("medium");

    /** The value {@code high}. */
    public static final FineTuneReinforcementHyperparametersReasoningEffort HIGH =
            new FineTuneReinforcementHyperparametersReasoningEffort("high");

    @Override
    public String toString() {
        return value;
    }
}
