package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Metadata of a file or image attached to a thread item. */
@ApiModel
public interface ChatKitAttachment extends Model {

    /**
     * Kind of this attachment.
     *
     * @return the value
     */
    ChatKitAttachmentType type();

    /**
     * Identifier of this attachment.
     *
     * @return the value
     */
    String id();

    /**
     * Name under which the attachment was originally shown.
     *
     * @return the value
     */
    String name();

    /**
     * MIME type of the attached content.
     *
     * @return the value
     */
    String mimeType();

    /**
     * URL of a preview that can be shown inline.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> previewUrl();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitAttachmentBuilder builder() {
        return ModelRuntime.builder(ChatKitAttachment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitAttachmentBuilder toBuilder();
}
