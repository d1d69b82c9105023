package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;

/** A ChatKit session together with its effective settings. */
@ApiModel
public interface ChatSession extends Model {

    /**
     * Kind of this object, always {@code chatkit.session}.
     *
     * @return the value
     */
    @Constant("chatkit.session")
    String object();

    /**
     * Identifier of this ChatKit session.
     *
     * @return the value
     */
    String id();

    /**
     * Time at which the session ends, in Unix seconds.
     *
     * @return the value
     */
    long expiresAt();

    /**
     * Short-lived secret with which clients authenticate the session's requests.
     *
     * @return the value
     */
    String clientSecret();

    /**
     * Workflow behind the session.
     *
     * @return the value
     */
    ChatKitWorkflow workflow();

    /**
     * Identifier of the user that the session is for.
     *
     * @return the value
     */
    String user();

    /**
     * Effective rate limits.
     *
     * @return the value
     */
    ChatSessionRateLimits rateLimits();

    /**
     * Limit on requests per minute, repeated here for convenience.
     *
     * @return the value
     */
    @WireName("max_requests_per_1_minute")
    long maxRequestsPer1Minute();

    /**
     * State of the session.
     *
     * @return the value
     */
    ChatSessionStatus status();

    /**
     * Effective ChatKit settings of the session.
     *
     * @return the value
     */
    ChatSessionChatKitConfiguration chatkitConfiguration();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionBuilder builder() {
        return ModelRuntime.builder(ChatSession.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionBuilder toBuilder();
}
