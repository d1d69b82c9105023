package io.openaisdk.api.webhooks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Details of the event. */
@ApiModel
public interface LiveCallIncomingData extends Model {

    /**
     * Identifier of the pending SIP session, of the form {@code rtc_...}; equal to {@code call_id} of the event
     * {@code realtime.call.incoming}.
     *
     * @return the value
     */
    String sessionId();

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
    static LiveCallIncomingDataBuilder builder() {
        return ModelRuntime.builder(LiveCallIncomingData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LiveCallIncomingDataBuilder toBuilder();
}
