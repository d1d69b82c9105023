package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Body of a request that creates a ChatKit session. */
@ApiModel
public interface SessionCreateParams extends Params {

    /**
     * Workflow that the session runs.
     *
     * @return the value
     */
    ChatKitWorkflowParam workflow();

    /**
     * Free-form string for your end user, at least 1 character; the session can reach other objects of the same
     * {@code user}.
     *
     * @return the value
     */
    String user();

    /**
     * Lifetime of the session in seconds from its creation. Default: 10 minutes.
     *
     * @return the value; empty when absent
     */
    Optional<ChatSessionExpiresAfterParam> expiresAfter();

    /**
     * Limit on requests per minute. Default: {@code 10}.
     *
     * @return the value; empty when absent
     */
    Optional<ChatSessionRateLimitsParam> rateLimits();

    /**
     * ChatKit settings that differ from the defaults.
     *
     * @return the value; empty when absent
     */
    Optional<ChatSessionChatKitConfigurationParam> chatkitConfiguration();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SessionCreateParamsBuilder builder() {
        return ModelRuntime.builder(SessionCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SessionCreateParamsBuilder toBuilder();
}
