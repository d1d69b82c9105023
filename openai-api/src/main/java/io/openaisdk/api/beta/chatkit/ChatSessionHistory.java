package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A session's settings for how chat history is kept. */
@ApiModel
public interface ChatSessionHistory extends Model {

    /**
     * True if the session's chat history is kept.
     *
     * @return the value
     */
    boolean enabled();

    /**
     * Number of earlier threads that history views show. Null when all are kept.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> recentThreads();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionHistoryBuilder builder() {
        return ModelRuntime.builder(ChatSessionHistory.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionHistoryBuilder toBuilder();
}
