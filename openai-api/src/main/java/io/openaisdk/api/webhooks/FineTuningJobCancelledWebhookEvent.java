package io.openaisdk.api.webhooks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A webhook event that reports a cancelled fine-tuning job. */
@ApiModel
public non-sealed interface FineTuningJobCancelledWebhookEvent extends Model, WebhookEvent {

    /**
     * Kind of this object, always {@code event}.
     *
     * @return the value; empty when absent
     */
    @Constant("event")
    Optional<String> object();

    /**
     * Discriminator of this event, always {@code fine_tuning.job.cancelled}.
     *
     * @return the value
     */
    @Constant("fine_tuning.job.cancelled")
    String type();

    /**
     * Identifier of the event.
     *
     * @return the value
     */
    String id();

    /**
     * Time of the fine-tuning job's cancellation, in Unix seconds.
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
    static FineTuningJobCancelledWebhookEventBuilder builder() {
        return ModelRuntime.builder(FineTuningJobCancelledWebhookEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningJobCancelledWebhookEventBuilder toBuilder();
}
