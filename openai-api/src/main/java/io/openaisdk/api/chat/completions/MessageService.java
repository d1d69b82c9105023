package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads the messages of stored chat completions. */
@ApiService("/chat/completions/{completionId}/messages")
public interface MessageService {

    /**
     * Lists the messages of a stored chat completion.
     *
     * @param completionId the identifier of the chat completion
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<ChatCompletionStoreMessage> list(String completionId, MessageListParams params);

    /**
     * Lists the messages of a stored chat completion.
     *
     * @param completionId the identifier of the chat completion
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ChatCompletionStoreMessage> list(String completionId, Consumer<MessageListParamsBuilder> params) {
        return list(completionId, ModelRuntime.build(MessageListParams.builder(), params));
    }

    /**
     * Lists the messages of a stored chat completion.
     *
     * @param completionId the identifier of the chat completion
     * @return the first page
     */
    default Page<ChatCompletionStoreMessage> list(String completionId) {
        return list(completionId, MessageListParams.builder().build());
    }
}
