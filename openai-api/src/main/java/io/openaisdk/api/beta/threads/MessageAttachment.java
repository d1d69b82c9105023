package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A file that goes with a message, and the tools that may use it. */
@ApiModel
public interface MessageAttachment extends Model {

    /**
     * Identifier of the attached file.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Tools that gain access to this file.
     *
     * @return the items; empty when absent
     */
    List<MessageAttachmentTool> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageAttachmentBuilder builder() {
        return ModelRuntime.builder(MessageAttachment.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageAttachmentBuilder toBuilder();
}
