package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;

/** A session's limit on requests per minute. */
@ApiModel
public interface ChatSessionRateLimits extends Model {

    /**
     * Limit on requests in one minute.
     *
     * @return the value
     */
    @WireName("max_requests_per_1_minute")
    long maxRequestsPer1Minute();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionRateLimitsBuilder builder() {
        return ModelRuntime.builder(ChatSessionRateLimits.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionRateLimitsBuilder toBuilder();
}
