package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A file search tool given by its type alone. */
@ApiModel
public non-sealed interface MessageFileSearchTool extends Model, MessageAttachmentTool {

    /**
     * Discriminator of this tool, always {@code file_search}.
     *
     * @return the value
     */
    @Constant("file_search")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageFileSearchToolBuilder builder() {
        return ModelRuntime.builder(MessageFileSearchTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageFileSearchToolBuilder toBuilder();
}
