package io.openaisdk.api.completions;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Completes texts. */
@ApiService("/completions")
public interface CompletionService {

    /**
     * Completes a text.
     *
     * @param params what to send
     * @return the completion
     */
    @Post
    Completion create(CompletionCreateParams params);

    /**
     * Completes a text.
     *
     * @param params sets what to send
     * @return the completion
     */
    default Completion create(Consumer<CompletionCreateParamsBuilder> params) {
        return create(ModelRuntime.build(CompletionCreateParams.builder(), params));
    }

    /**
     * Completes a text and delivers it in pieces while it is generated.
     *
     * @param params what to send
     * @return the pieces; to be closed
     */
    @Post
    @ServerSentEvents
    EventStream<Completion> createStreaming(CompletionCreateParams params);

    /**
     * Completes a text and delivers it in pieces while it is generated.
     *
     * @param params sets what to send
     * @return the pieces; to be closed
     */
    default EventStream<Completion> createStreaming(Consumer<CompletionCreateParamsBuilder> params) {
        return createStreaming(ModelRuntime.build(CompletionCreateParams.builder(), params));
    }
}
