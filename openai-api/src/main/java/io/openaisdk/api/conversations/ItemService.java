package io.openaisdk.api.conversations;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the items of conversations. */
@ApiService("/conversations/{conversationId}/items")
public interface ItemService {

    /**
     * Adds items to a conversation.
     *
     * @param conversationId the identifier of the conversation that gets the items
     * @param params what to send
     * @return the new conversation item list
     */
    @Post
    ConversationItemList create(String conversationId, ItemCreateParams params);

    /**
     * Adds items to a conversation.
     *
     * @param conversationId the identifier of the conversation that gets the items
     * @param params sets what to send
     * @return the new conversation item list
     */
    default ConversationItemList create(String conversationId, Consumer<ItemCreateParamsBuilder> params) {
        return create(conversationId, ModelRuntime.build(ItemCreateParams.builder(), params));
    }

    /**
     * Lists the items of a conversation.
     *
     * @param conversationId the identifier of the conversation whose items are listed
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<ConversationItem> list(String conversationId, ItemListParams params);

    /**
     * Lists the items of a conversation.
     *
     * @param conversationId the identifier of the conversation whose items are listed
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ConversationItem> list(String conversationId, Consumer<ItemListParamsBuilder> params) {
        return list(conversationId, ModelRuntime.build(ItemListParams.builder(), params));
    }

    /**
     * Lists the items of a conversation.
     *
     * @param conversationId the identifier of the conversation whose items are listed
     * @return the first page
     */
    default Page<ConversationItem> list(String conversationId) {
        return list(conversationId, ItemListParams.builder().build());
    }

    /**
     * Fetches one item of a conversation.
     *
     * @param conversationId the identifier of the item's conversation
     * @param itemId the identifier of the item to fetch
     * @param params what to ask for
     * @return the conversation item
     */
    @Get("/{itemId}")
    ConversationItem retrieve(String conversationId, String itemId, ItemRetrieveParams params);

    /**
     * Fetches one item of a conversation.
     *
     * @param conversationId the identifier of the item's conversation
     * @param itemId the identifier of the item to fetch
     * @param params sets what to ask for
     * @return the conversation item
     */
    default ConversationItem retrieve(
            String conversationId, String itemId, Consumer<ItemRetrieveParamsBuilder> params) {
        return retrieve(conversationId, itemId, ModelRuntime.build(ItemRetrieveParams.builder(), params));
    }

    /**
     * Fetches one item of a conversation.
     *
     * @param conversationId the identifier of the item's conversation
     * @param itemId the identifier of the item to fetch
     * @return the conversation item
     */
    default ConversationItem retrieve(String conversationId, String itemId) {
        return retrieve(conversationId, itemId, ItemRetrieveParams.builder().build());
    }

    /**
     * Removes one item from a conversation.
     *
     * @param conversationId the identifier of the item's conversation
     * @param itemId the identifier of the item to remove
     * @return the conversation
     */
    @Delete("/{itemId}")
    Conversation delete(String conversationId, String itemId);
}
