package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a key pressed on the telephone (DTMF), for SIP only. */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferDtmfEventReceivedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.dtmf_event_received}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.dtmf_event_received")
    String type();

    /**
     * Key that the user pressed.
     *
     * @return the value
     */
    String event();

    /**
     * Time at which the server received the key press, in Unix seconds.
     *
     * @return the value
     */
    long receivedAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeInputAudioBufferDtmfEventReceivedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferDtmfEventReceivedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferDtmfEventReceivedEventBuilder toBuilder();
}
