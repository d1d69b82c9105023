package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Limits on the rate of requests in a session. */
@ApiModel
public interface ChatSessionRateLimitsParam extends Model {

    /**
     * Most requests per minute in the session, at least 1; 10 by default.
     *
     * @return the value; empty when absent
     */
    @WireName("max_requests_per_1_minute")
    Optional<Long> maxRequestsPer1Minute();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionRateLimitsParamBuilder builder() {
        return ModelRuntime.builder(ChatSessionRateLimitsParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionRateLimitsParamBuilder toBuilder();
}
