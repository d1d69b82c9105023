package io.openaisdk.api.chat.completions;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Creates and manages chat completions. */
@ApiService("/chat/completions")
public interface ChatCompletionService {

    /**
     * Creates an answer to a conversation.
     *
     * @param params what to send
     * @return the chat completion
     */
    @Post
    ChatCompletion create(ChatCompletionCreateParams params);

    /**
     * Creates an answer to a conversation.
     *
     * @param params sets what to send
     * @return the chat completion
     */
    default ChatCompletion create(Consumer<ChatCompletionCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ChatCompletionCreateParams.builder(), params));
    }

    /**
     * Creates an answer to a conversation and delivers it in chunks while it is generated.
     *
     * @param params what to send
     * @return the chunks; to be closed
     */
    @Post
    @ServerSentEvents
    EventStream<ChatCompletionChunk> createStreaming(ChatCompletionCreateParams params);

    /**
     * Creates an answer to a conversation and delivers it in chunks while it is generated.
     *
     * @param params sets what to send
     * @return the chunks; to be closed
     */
    default EventStream<ChatCompletionChunk> createStreaming(Consumer<ChatCompletionCreateParamsBuilder> params) {
        return createStreaming(ModelRuntime.build(ChatCompletionCreateParams.builder(), params));
    }

    /**
     * Fetches a stored chat completion; only those created with {@code store} are.
     *
     * @param completionId the identifier of the chat completion
     * @return the chat completion
     */
    @Get("/{completionId}")
    ChatCompletion retrieve(String completionId);

    /**
     * Changes the metadata of a stored chat completion.
     *
     * @param completionId the identifier of the chat completion
     * @param params what to send
     * @return the changed chat completion
     */
    @Post("/{completionId}")
    ChatCompletion update(String completionId, ChatCompletionUpdateParams params);

    /**
     * Changes the metadata of a stored chat completion.
     *
     * @param completionId the identifier of the chat completion
     * @param params sets what to send
     * @return the changed chat completion
     */
    default ChatCompletion update(String completionId, Consumer<ChatCompletionUpdateParamsBuilder> params) {
        return update(completionId, ModelRuntime.build(ChatCompletionUpdateParams.builder(), params));
    }

    /**
     * Lists stored chat completions; only those created with {@code store} are.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<ChatCompletion> list(ChatCompletionListParams params);

    /**
     * Lists stored chat completions; only those created with {@code store} are.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ChatCompletion> list(Consumer<ChatCompletionListParamsBuilder> params) {
        return list(ModelRuntime.build(ChatCompletionListParams.builder(), params));
    }

    /**
     * Lists stored chat completions; only those created with {@code store} are.
     *
     * @return the first page
     */
    default Page<ChatCompletion> list() {
        return list(ChatCompletionListParams.builder().build());
    }

    /**
     * Deletes a stored chat completion.
     *
     * @param completionId the identifier of the chat completion
     * @return the confirmation
     */
    @Delete("/{completionId}")
    ChatCompletionDeleted delete(String completionId);

    /**
     * Gives the operations on the messages of stored chat completions.
     *
     * @return the service
     */
    MessageService messages();
}
