package io.openaisdk.api.webhooks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A webhook event that reports a failed background response. */
@ApiModel
public non-sealed interface ResponseFailedWebhookEvent extends Model, WebhookEvent {

    /**
     * Kind of this object, always {@code event}.
     *
     * @return the value; empty when absent
     */
    @Constant("event")
    Optional<String> object();

    /**
     * Discriminator of this event, fixed to {@code response.failed}.
     *
     * @return the value
     */
    @Constant("response.failed")
    String type();

    /**
     * Identifier of the event.
     *
     * @return the value
     */
    String id();

    /**
     * Time of the response's failure, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Details of the event.
     *
     * @return the value
     */
    WebhookData data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFailedWebhookEventBuilder builder() {
        return ModelRuntime.builder(ResponseFailedWebhookEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFailedWebhookEventBuilder toBuilder();
}
