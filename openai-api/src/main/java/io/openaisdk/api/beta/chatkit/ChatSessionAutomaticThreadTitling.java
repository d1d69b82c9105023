package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A session's settings for automatic thread titles. */
@ApiModel
public interface ChatSessionAutomaticThreadTitling extends Model {

    /**
     * True if threads get titles automatically.
     *
     * @return the value
     */
    boolean enabled();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionAutomaticThreadTitlingBuilder builder() {
        return ModelRuntime.builder(ChatSessionAutomaticThreadTitling.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionAutomaticThreadTitlingBuilder toBuilder();
}
