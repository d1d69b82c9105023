package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.shared.ToolChoiceOptions;

/** Rule by which the model picks among the {@code tools} of the request. */
@ApiUnion(discriminator = "type")
public sealed interface ToolChoice
        permits ToolChoice.Mode,
                ToolChoiceAllowed,
                ToolChoiceTypes,
                ToolChoiceFunction,
                ToolChoiceMcp,
                ToolChoiceCustom,
                ToolChoiceProgrammaticToolCalling,
                ToolChoiceApplyPatch,
                ToolChoiceShell,
                UnknownToolChoice,
                HiddenToolChoice {

    /**
     * A rule that names no tool.
     *
     * @param value the value
     */
    record Mode(ToolChoiceOptions value) implements ToolChoice, ValueVariant<ToolChoiceOptions> {}
}
