package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads and deletes ChatKit threads. */
@BetaHeader("chatkit_beta=v1")
@ApiService("/chatkit/threads")
public interface ThreadService {

    /**
     * Lists the items of a ChatKit thread.
     *
     * @param threadId the identifier of the thread whose items are listed
     * @param params what to ask for
     * @return the first page
     */
    @Get("/{threadId}/items")
    @Paged(PageKind.LAST_ID)
    Page<ChatKitThreadItem> listItems(String threadId, ThreadListItemsParams params);

    /**
     * Lists the items of a ChatKit thread.
     *
     * @param threadId the identifier of the thread whose items are listed
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ChatKitThreadItem> listItems(String threadId, Consumer<ThreadListItemsParamsBuilder> params) {
        return listItems(threadId, ModelRuntime.build(ThreadListItemsParams.builder(), params));
    }

    /**
     * Lists the items of a ChatKit thread.
     *
     * @param threadId the identifier of the thread whose items are listed
     * @return the first page
     */
    default Page<ChatKitThreadItem> listItems(String threadId) {
        return listItems(threadId, ThreadListItemsParams.builder().build());
    }

    /**
     * Fetches one ChatKit thread.
     *
     * @param threadId the identifier of the thread to be fetched
     * @return the chat kit thread
     */
    @Get("/{threadId}")
    ChatKitThread retrieve(String threadId);

    /**
     * Deletes a ChatKit thread together with its items and attachments.
     *
     * @param threadId the identifier of the thread to be deleted
     * @return the confirmation
     */
    @Delete("/{threadId}")
    ChatKitThreadDeleted delete(String threadId);

    /**
     * Lists ChatKit threads, page by page and, if wanted, for one user only.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<ChatKitThread> list(ThreadListParams params);

    /**
     * Lists ChatKit threads, page by page and, if wanted, for one user only.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ChatKitThread> list(Consumer<ThreadListParamsBuilder> params) {
        return list(ModelRuntime.build(ThreadListParams.builder(), params));
    }

    /**
     * Lists ChatKit threads, page by page and, if wanted, for one user only.
     *
     * @return the first page
     */
    default Page<ChatKitThread> list() {
        return list(ThreadListParams.builder().build());
    }
}
