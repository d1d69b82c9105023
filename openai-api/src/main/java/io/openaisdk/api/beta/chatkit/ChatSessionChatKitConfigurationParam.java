package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** ChatKit settings for a single session, all optional. */
@ApiModel
public interface ChatSessionChatKitConfigurationParam extends Model {

    /**
     * Settings for automatic thread titles. They are on if this is absent.
     *
     * @return the value; empty when absent
     */
    Optional<ChatSessionAutomaticThreadTitlingParam> automaticThreadTitling();

    /**
     * Settings for uploads. If absent, uploads are off ({@code max_files} 10, {@code max_file_size} 512 MB).
     *
     * @return the value; empty when absent
     */
    Optional<ChatSessionFileUploadParam> fileUpload();

    /**
     * Settings for how chat history is kept. If absent, all of it is kept, with {@code recent_threads} null.
     *
     * @return the value; empty when absent
     */
    Optional<ChatSessionHistoryParam> history();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionChatKitConfigurationParamBuilder builder() {
        return ModelRuntime.builder(ChatSessionChatKitConfigurationParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionChatKitConfigurationParamBuilder toBuilder();
}
