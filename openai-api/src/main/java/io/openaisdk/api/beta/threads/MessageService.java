package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the messages of threads. */
@BetaHeader("assistants=v2")
@ApiService("/threads/{threadId}/messages")
public interface MessageService {

    /**
     * Lists the messages of a thread.
     *
     * @param threadId the identifier of the thread whose messages are listed
     * @param params what to ask for
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get
    @Paged(PageKind.CURSOR)
    Page<Message> list(String threadId, MessageListParams params);

    /**
     * Lists the messages of a thread.
     *
     * @param threadId the identifier of the thread whose messages are listed
     * @param params sets what to ask for
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Page<Message> list(String threadId, Consumer<MessageListParamsBuilder> params) {
        return list(threadId, ModelRuntime.build(MessageListParams.builder(), params));
    }

    /**
     * Lists the messages of a thread.
     *
     * @param threadId the identifier of the thread whose messages are listed
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Page<Message> list(String threadId) {
        return list(threadId, MessageListParams.builder().build());
    }

    /**
     * Adds a message to a thread.
     *
     * @param threadId the identifier of the thread that gets the message
     * @param params what to send
     * @return the new message
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post
    Message create(String threadId, MessageCreateParams params);

    /**
     * Adds a message to a thread.
     *
     * @param threadId the identifier of the thread that gets the message
     * @param params sets what to send
     * @return the new message
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Message create(String threadId, Consumer<MessageCreateParamsBuilder> params) {
        return create(threadId, ModelRuntime.build(MessageCreateParams.builder(), params));
    }

    /**
     * Fetches one message of a thread.
     *
     * @param threadId the identifier of the thread that holds the message
     * @param messageId the identifier of the message to be fetched
     * @return the message
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get("/{messageId}")
    Message retrieve(String threadId, String messageId);

    /**
     * Changes a message of a thread.
     *
     * @param threadId the identifier of the message's thread
     * @param messageId the identifier of the message to be changed
     * @param params what to send
     * @return the changed message
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/{messageId}")
    Message update(String threadId, String messageId, MessageUpdateParams params);

    /**
     * Changes a message of a thread.
     *
     * @param threadId the identifier of the message's thread
     * @param messageId the identifier of the message to be changed
     * @param params sets what to send
     * @return the changed message
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Message update(String threadId, String messageId, Consumer<MessageUpdateParamsBuilder> params) {
        return update(threadId, messageId, ModelRuntime.build(MessageUpdateParams.builder(), params));
    }

    /**
     * Changes a message of a thread.
     *
     * @param threadId the identifier of the message's thread
     * @param messageId the identifier of the message to be changed
     * @return the changed message
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Message update(String threadId, String messageId) {
        return update(threadId, messageId, MessageUpdateParams.builder().build());
    }

    /**
     * Deletes a message from a thread.
     *
     * @param threadId the identifier of the message's thread
     * @param messageId the identifier of the message to be deleted
     * @return the confirmation
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Delete("/{messageId}")
    MessageDeleted delete(String threadId, String messageId);
}
