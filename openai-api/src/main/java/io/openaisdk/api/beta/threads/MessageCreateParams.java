package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;

/** A request to add a message to a thread. */
@ApiModel
public interface MessageCreateParams extends Params {

    /**
     * Author role of the message: {@code user} for actual users, {@code assistant} to insert a message on behalf of the
     * assistant.
     *
     * @return the value
     */
    MessageRole role();

    /**
     * Content of the message, with at least one part when given as a list.
     *
     * @return the value
     */
    MessageContentParam content();

    /**
     * Files that come with the message, each with the tools that may use it.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<MessageAttachment> attachments();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageCreateParamsBuilder builder() {
        return ModelRuntime.builder(MessageCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageCreateParamsBuilder toBuilder();
}
