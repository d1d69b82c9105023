package io.openaisdk.api.audio;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Writes down what is said in recordings. */
@ApiService("/audio/transcriptions")
public interface TranscriptionService {

    /**
     * Transcribes audio in its own language; the format that is asked for decides on the form of the result.
     *
     * @param params what to send
     * @return the new transcription
     */
    @Post
    @Multipart
    TranscriptionCreateResponse create(TranscriptionCreateParams params);

    /**
     * Transcribes audio in its own language; the format that is asked for decides on the form of the result.
     *
     * @param params sets what to send
     * @return the new transcription
     */
    default TranscriptionCreateResponse create(Consumer<TranscriptionCreateParamsBuilder> params) {
        return create(ModelRuntime.build(TranscriptionCreateParams.builder(), params));
    }

    /**
     * Transcribes audio in its own language and delivers the text as events while it is made.
     *
     * @param params what to send
     * @return the events; to be closed
     */
    @Post
    @ServerSentEvents
    @Multipart
    EventStream<TranscriptionStreamEvent> createStreaming(TranscriptionCreateParams params);

    /**
     * Transcribes audio in its own language and delivers the text as events while it is made.
     *
     * @param params sets what to send
     * @return the events; to be closed
     */
    default EventStream<TranscriptionStreamEvent> createStreaming(Consumer<TranscriptionCreateParamsBuilder> params) {
        return createStreaming(ModelRuntime.build(TranscriptionCreateParams.builder(), params));
    }
}
