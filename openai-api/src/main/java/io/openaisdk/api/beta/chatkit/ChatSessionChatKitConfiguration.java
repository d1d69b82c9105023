package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The ChatKit settings of a session. */
@ApiModel
public interface ChatSessionChatKitConfiguration extends Model {

    /**
     * Settings for automatic thread titles.
     *
     * @return the value
     */
    ChatSessionAutomaticThreadTitling automaticThreadTitling();

    /**
     * Settings for file uploads.
     *
     * @return the value
     */
    ChatSessionFileUpload fileUpload();

    /**
     * Settings for how chat history is kept.
     *
     * @return the value
     */
    ChatSessionHistory history();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionChatKitConfigurationBuilder builder() {
        return ModelRuntime.builder(ChatSessionChatKitConfiguration.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionChatKitConfigurationBuilder toBuilder();
}
