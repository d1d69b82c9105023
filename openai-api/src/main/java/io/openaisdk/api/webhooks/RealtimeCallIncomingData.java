package io.openaisdk.api.webhooks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Details of the event. */
@ApiModel
public interface RealtimeCallIncomingData extends Model {

    /**
     * Identifier of the pending SIP session, of the form {@code rtc_...}; equal to {@code session_id} of the event
     * {@code live.call.incoming}.
     *
     * @return the value
     */
    String callId();

    /**
     * Headers that came with the SIP INVITE.
     *
     * @return the items
     */
    @Required
    List<WebhookSipHeader> sipHeaders();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeCallIncomingDataBuilder builder() {
        return ModelRuntime.builder(RealtimeCallIncomingData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeCallIncomingDataBuilder toBuilder();
}
