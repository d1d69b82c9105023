package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** State of one rate limit. */
@ApiModel
public interface RealtimeRateLimitsUpdatedEventRateLimit extends Model {

    /**
     * What the limit counts: {@code requests} or {@code tokens}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeRateLimitsUpdatedEventRateLimitName> name();

    /**
     * Largest value that the limit permits.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Amount left until the limit is hit.
     *
     * @return the value; empty when absent
     */
    Optional<Long> remaining();

    /**
     * Time until the limit starts anew, in seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Double> resetSeconds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeRateLimitsUpdatedEventRateLimitBuilder builder() {
        return ModelRuntime.builder(RealtimeRateLimitsUpdatedEventRateLimit.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeRateLimitsUpdatedEventRateLimitBuilder toBuilder();
}
