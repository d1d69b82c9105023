package io.openaisdk.api.audio;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads texts aloud. */
@ApiService("/audio/speech")
public interface SpeechService {

    /**
     * Turns text into speech and returns the audio.
     *
     * @param params what to send
     * @return the bytes; to be read or closed
     */
    @Post
    @Accept("application/octet-stream")
    BinaryContent create(SpeechCreateParams params);

    /**
     * Turns text into speech and returns the audio.
     *
     * @param params sets what to send
     * @return the bytes; to be read or closed
     */
    default BinaryContent create(Consumer<SpeechCreateParamsBuilder> params) {
        return create(ModelRuntime.build(SpeechCreateParams.builder(), params));
    }

    /**
     * Turns text into speech and delivers it as events while it is made.
     *
     * @param params what to send
     * @return the events; to be closed
     */
    @Post
    @ServerSentEvents(property = "stream_format", value = "sse")
    EventStream<SpeechStreamEvent> createStreaming(SpeechCreateParams params);

    /**
     * Turns text into speech and delivers it as events while it is made.
     *
     * @param params sets what to send
     * @return the events; to be closed
     */
    default EventStream<SpeechStreamEvent> createStreaming(Consumer<SpeechCreateParamsBuilder> params) {
        return createStreaming(ModelRuntime.build(SpeechCreateParams.builder(), params));
    }
}
