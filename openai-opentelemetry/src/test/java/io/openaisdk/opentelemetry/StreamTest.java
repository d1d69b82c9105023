package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.testsupport.Scripts;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams, whose spans end with them. */
class StreamTest extends TracingTest {

    private static final String CREATED =
            "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"object\":\"response\",\"model\":\"m-1\",\"status\":\"in_progress\","
                    + "\"output\":[],\"conversation\":{\"id\":\"conv_1\"}}}";
    private static final String DELTA =
            "{\"type\":\"response.output_text.delta\",\"output_index\":0,\"item_id\":\"msg_1\",\"delta\":\"Hel\"}";
    private static final String COMPLETED = "{\"type\":\"response.completed\",\"response\":" + HELLO + "}";

    /** Goes on by a second whenever it is asked: at the start, with each event, and at the end. */
    private final AtomicLong clock = new AtomicLong();

    private OpenAI client(String transport, String json) {
        return client(observer().nanoTime(() -> clock.getAndAdd(1_000_000_000L)).build(), transport, json);
    }

    private static void readAll(OpenAI client, boolean async) {
        if (async) {
            await(client.async()
                    .responses()
                    .createStreaming(p -> p.model("m").input("Hi"))
                    .forEach(event -> {}));
            return;
        }
        try (EventStream<ResponseStreamEvent> events =
                client.responses().createStreaming(p -> p.model("m").input("Hi"))) {
            events.forEach(event -> {});
        }
    }

    private Map<String, Object> call(Object... namesAndValues) {
        Map<String, Object> map = here(namesAndValues);
        map.put("gen_ai.operation.name", "chat");
        map.put("gen_ai.provider.name", "openai");
        map.put("gen_ai.request.model", "m");
        map.put("gen_ai.request.stream", true);
        return map;
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson,false", "okhttp,gson,false", "apache,gson,true", "okhttp,jackson,true"})
    void spansOfAStreamEndWithIt(String transport, String json, boolean async) {
        server.on(Scripts.events(CREATED, DELTA, COMPLETED));

        readAll(client(transport, json), async);

        List<SpanData> spans = recorded.spans(2);
        assertThat(Recorded.map(spans.get(0).getAttributes()))
                .isEqualTo(call(
                        "openai.api.type",
                        "responses",
                        "gen_ai.conversation.id",
                        "conv_1",
                        "gen_ai.response.id",
                        "resp_1",
                        "gen_ai.response.model",
                        "m-1",
                        "gen_ai.response.finish_reasons",
                        List.of("stop"),
                        "gen_ai.response.time_to_first_chunk",
                        1.0,
                        "gen_ai.usage.input_tokens",
                        5L,
                        "gen_ai.usage.output_tokens",
                        7L,
                        "gen_ai.usage.cache_read.input_tokens",
                        2L,
                        "gen_ai.usage.cache_creation.input_tokens",
                        1L,
                        "gen_ai.usage.reasoning.output_tokens",
                        3L,
                        "openai.response.service_tier",
                        "default"));
        assertThat(spans.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        // That of the attempt ends when the body does, so it is the one that ends first.
        assertThat(spans.get(1).getEndEpochNanos())
                .isLessThanOrEqualTo(spans.get(0).getEndEpochNanos());
    }

    @Test
    void chunksOfACompletionAreToldApart() {
        server.on(Scripts.events(
                "{\"id\":\"c_1\",\"model\":\"m-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}",
                "{\"id\":\"c_1\",\"model\":\"m-1\",\"choices\":[{\"index\":1,\"delta\":{},\"finish_reason\":\"length\"}]}",
                "{\"id\":\"c_1\",\"model\":\"m-1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}",
                "{\"id\":\"c_1\",\"model\":\"m-1\",\"system_fingerprint\":\"fp_1\",\"choices\":[],"
                        + "\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2,\"total_tokens\":3}}",
                "[DONE]"));

        try (EventStream<ChatCompletionChunk> chunks = client("apache", "gson")
                .chat()
                .completions()
                .createStreaming(p -> p.model("m").addUserMessage("Hi").n(2))) {
            chunks.forEach(chunk -> {});
        }

        assertThat(callAttributes())
                .isEqualTo(call(
                        "openai.api.type",
                        "chat_completions",
                        "gen_ai.request.choice.count",
                        2L,
                        "gen_ai.response.id",
                        "c_1",
                        "gen_ai.response.model",
                        "m-1",
                        "gen_ai.response.finish_reasons",
                        List.of("stop", "length"),
                        "gen_ai.response.time_to_first_chunk",
                        1.0,
                        "gen_ai.usage.input_tokens",
                        1L,
                        "gen_ai.usage.output_tokens",
                        2L,
                        "openai.response.system_fingerprint",
                        "fp_1"));
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson,false", "okhttp,gson,true"})
    void streamThatBreaksIsAnErrorOfCallAndAttempt(String transport, String json, boolean async) {
        server.on(Scripts.text(200, "text/event-stream", "data: " + CREATED + "\n\ndata: {\"ty"));
        OpenAI client = client(transport, json);

        assertThat(catchThrowable(() -> readAll(client, async))).isNotNull();

        List<SpanData> spans = recorded.spans(2);
        assertThat(Recorded.map(spans.get(0).getAttributes()))
                .isEqualTo(call(
                        "openai.api.type", "responses",
                        "gen_ai.conversation.id", "conv_1",
                        "gen_ai.response.id", "resp_1",
                        "gen_ai.response.model", "m-1",
                        "gen_ai.response.time_to_first_chunk", 1.0,
                        "error.type", StreamTruncatedException.class.getName()));
        assertThat(spans.get(1).getAttributes().get(Attribute.ERROR_TYPE))
                .isEqualTo(StreamTruncatedException.class.getName());
        assertThat(spans).extracting(span -> span.getStatus().getStatusCode()).containsOnly(StatusCode.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"apache,jackson,false", "okhttp,gson,false", "apache,gson,true", "okhttp,jackson,true"})
    void streamThatIsGivenUpEnds(String transport, String json, boolean async) {
        CountDownLatch over = new CountDownLatch(1);
        server.on(Scripts.endless(over, CREATED, DELTA));
        OpenAI client = client(transport, json);

        if (async) {
            CompletableFuture<Object> first = new CompletableFuture<>();
            client.async()
                    .responses()
                    .createStreaming(p -> p.model("m").input("Hi"))
                    .subscribe(new First(first));
            await(first);
        } else {
            try (EventStream<ResponseStreamEvent> events =
                    client.responses().createStreaming(p -> p.model("m").input("Hi"))) {
                assertThat(events.iterator().next()).isNotNull();
            }
        }

        List<SpanData> spans = recorded.spans(2);
        over.countDown();
        assertThat(spans.get(0).getAttributes().get(Attribute.RESPONSE_ID)).isEqualTo("resp_1");
        assertThat(spans.get(0).getAttributes().get(Attribute.RESPONSE_FINISH_REASONS))
                .isNull();
        assertThat(spans.get(0).getAttributes().get(Attribute.CANCELED)).isTrue();
        assertThat(spans).extracting(span -> span.getStatus().getStatusCode()).containsOnly(StatusCode.UNSET);
    }

    /** Takes one event and cancels. */
    private record First(CompletableFuture<Object> event) implements Flow.Subscriber<ResponseStreamEvent> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            event.thenRun(subscription::cancel);
            subscription.request(1);
        }

        @Override
        public void onNext(ResponseStreamEvent item) {
            event.complete(Objects.requireNonNull(item));
        }

        @Override
        public void onError(Throwable error) {
            event.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            event.completeExceptionally(new AssertionError("It ended by itself"));
        }
    }
}
