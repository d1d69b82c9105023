package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Whether a session allows uploads, and their limits. */
@ApiModel
public interface ChatSessionFileUpload extends Model {

    /**
     * True if the session allows uploads.
     *
     * @return the value
     */
    boolean enabled();

    /**
     * Limit on the size of an upload, in megabytes.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> maxFileSize();

    /**
     * Limit on the number of uploads in the session.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> maxFiles();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionFileUploadBuilder builder() {
        return ModelRuntime.builder(ChatSessionFileUpload.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionFileUploadBuilder toBuilder();
}
