package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/**
 * An event with the rate limits at the start of a response. They count tokens set aside for its output, which is put
 * right at the end.
 */
@ApiModel
public non-sealed interface RealtimeRateLimitsUpdatedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code rate_limits.updated}.
     *
     * @return the value
     */
    @Constant("rate_limits.updated")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Current rate limits, one entry each.
     *
     * @return the items
     */
    @Required
    List<RealtimeRateLimitsUpdatedEventRateLimit> rateLimits();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeRateLimitsUpdatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeRateLimitsUpdatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeRateLimitsUpdatedEventBuilder toBuilder();
}
