package io.openaisdk.api.shared;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Voice for speech, either a built-in one by name or one of your own. */
@ApiUnion
public sealed interface AudioVoice permits AudioVoice.Name, CustomVoice, UnknownAudioVoice, HiddenAudioVoice {

    /**
     * A voice that the service offers, by its name.
     *
     * @param value the value
     */
    record Name(VoiceName value) implements AudioVoice, ValueVariant<VoiceName> {}
}
