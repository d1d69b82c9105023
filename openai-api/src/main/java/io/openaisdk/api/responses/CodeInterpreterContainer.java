package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Container to run code in: an existing one by identifier, or settings for a new one. */
@ApiUnion(discriminator = "type")
public sealed interface CodeInterpreterContainer
        permits CodeInterpreterContainer.Id,
                CodeInterpreterContainerAuto,
                UnknownCodeInterpreterContainer,
                HiddenCodeInterpreterContainer {

    /**
     * The identifier of an existing container.
     *
     * @param value the identifier
     */
    record Id(String value) implements CodeInterpreterContainer, ValueVariant<String> {}
}
