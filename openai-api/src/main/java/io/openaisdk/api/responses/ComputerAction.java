package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** An action on the computer that the model asks for, such as a click or a key press. */
@ApiUnion(discriminator = "type")
public sealed interface ComputerAction
        permits ComputerActionClick,
                ComputerActionDoubleClick,
                ComputerActionDrag,
                ComputerActionKeypress,
                ComputerActionMove,
                ComputerActionScreenshot,
                ComputerActionScroll,
                ComputerActionType,
                ComputerActionWait,
                UnknownComputerAction,
                HiddenComputerAction {}
