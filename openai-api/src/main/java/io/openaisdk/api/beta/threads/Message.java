package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message of a thread. */
@ApiModel
public interface Message extends Model {

    /**
     * Kind of this object, always {@code thread.message}.
     *
     * @return the value
     */
    @Constant("thread.message")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Time at which the message was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Identifier of the thread that holds the message.
     *
     * @return the value
     */
    String threadId();

    /**
     * State of the message: {@code in_progress}, {@code incomplete} or {@code completed}.
     *
     * @return the value
     */
    MessageStatus status();

    /**
     * Explanation of why the message is incomplete, where it is.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<MessageIncompleteDetails> incompleteDetails();

    /**
     * Time of completion, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> completedAt();

    /**
     * Time at which the message was found incomplete, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> incompleteAt();

    /**
     * Author of the message: {@code user} or {@code assistant}.
     *
     * @return the value
     */
    MessageRole role();

    /**
     * Parts of the message, such as text and images, in order.
     *
     * @return the items
     */
    @Required
    List<MessageContent> content();

    /**
     * Identifier of the assistant that wrote the message, where one did.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> assistantId();

    /**
     * Identifier of the run that created the message. Null when the message was created by hand, on its own or with its
     * thread.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> runId();

    /**
     * Files attached to the message, each with the tools that may use it.
     *
     * @return the items
     */
    @Required
    @NullAllowed
    List<MessageAttachment> attachments();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageBuilder builder() {
        return ModelRuntime.builder(Message.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageBuilder toBuilder();
}
