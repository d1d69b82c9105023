package io.openaisdk.api.webhooks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A webhook event that reports an evaluation run that succeeded. */
@ApiModel
public non-sealed interface EvalRunSucceededWebhookEvent extends Model, WebhookEvent {

    /**
     * Kind of this object, always {@code event}.
     *
     * @return the value; empty when absent
     */
    @Constant("event")
    Optional<String> object();

    /**
     * Discriminator of this event, always {@code eval.run.succeeded}.
     *
     * @return the value
     */
    @Constant("eval.run.succeeded")
    String type();

    /**
     * Identifier of the event.
     *
     * @return the value
     */
    String id();

    /**
     * Time of the evaluation run's success, in Unix seconds.
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
    static EvalRunSucceededWebhookEventBuilder builder() {
        return ModelRuntime.builder(EvalRunSucceededWebhookEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunSucceededWebhookEventBuilder toBuilder();
}
