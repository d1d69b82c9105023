package io.openaisdk.api.conversations;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Keeps conversations that responses continue. */
@ApiService("/conversations")
public interface ConversationService {

    /**
     * Creates a conversation.
     *
     * @param params what to send
     * @return the new conversation
     */
    @Post
    Conversation create(ConversationCreateParams params);

    /**
     * Creates a conversation.
     *
     * @param params sets what to send
     * @return the new conversation
     */
    default Conversation create(Consumer<ConversationCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ConversationCreateParams.builder(), params));
    }

    /**
     * Creates a conversation.
     *
     * @return the new conversation
     */
    default Conversation create() {
        return create(ConversationCreateParams.builder().build());
    }

    /**
     * Fetches one conversation.
     *
     * @param conversationId the identifier of the conversation to be fetched
     * @return the conversation
     */
    @Get("/{conversationId}")
    Conversation retrieve(String conversationId);

    /**
     * Deletes a conversation but not its items.
     *
     * @param conversationId the identifier of the conversation to be deleted
     * @return the confirmation
     */
    @Delete("/{conversationId}")
    ConversationDeleted delete(String conversationId);

    /**
     * Changes a conversation.
     *
     * @param conversationId the identifier of the conversation to be changed
     * @param params what to send
     * @return the changed conversation
     */
    @Post("/{conversationId}")
    Conversation update(String conversationId, ConversationUpdateParams params);

    /**
     * Changes a conversation.
     *
     * @param conversationId the identifier of the conversation to be changed
     * @param params sets what to send
     * @return the changed conversation
     */
    default Conversation update(String conversationId, Consumer<ConversationUpdateParamsBuilder> params) {
        return update(conversationId, ModelRuntime.build(ConversationUpdateParams.builder(), params));
    }

    /**
     * Gives the operations on the items of conversations.
     *
     * @return the service
     */
    ItemService items();
}
