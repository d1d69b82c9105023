package io.openaisdk.api.webhooks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * A webhook event that reports an incoming SIP session which Live may accept. {@code realtime.call.incoming} may report
 * it too; whichever accept endpoint first succeeds decides where it runs.
 */
@ApiModel
public non-sealed interface LiveCallIncomingWebhookEvent extends Model, WebhookEvent {

    /**
     * Kind of this object, always {@code event}.
     *
     * @return the value; empty when absent
     */
    @Constant("event")
    Optional<String> object();

    /**
     * Discriminator of this event, always {@code live.call.incoming}.
     *
     * @return the value
     */
    @Constant("live.call.incoming")
    String type();

    /**
     * Identifier of the event.
     *
     * @return the value
     */
    String id();

    /**
     * Time of the event's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Details of the event.
     *
     * @return the value
     */
    LiveCallIncomingData data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static LiveCallIncomingWebhookEventBuilder builder() {
        return ModelRuntime.builder(LiveCallIncomingWebhookEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LiveCallIncomingWebhookEventBuilder toBuilder();
}
