package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.reset;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** What observers are told. */
class ObserverTest extends EndToEndTest {

    private final Recorder recorder = new Recorder();

    private OpenAI client(Way way) {
        return closing(way.combination().builder(server).observer(recorder).build());
    }

    /** Writes down what it is told. */
    private static final class Recorder implements CallObserver {

        private final List<String> told = new CopyOnWriteArrayList<>();
        private final CompletableFuture<String> end = new CompletableFuture<>();

        @Override
        public CallObservation begin(CallInfo call) {
            told.add("begin " + call.operation() + " " + call.method() + " " + call.path()
                    + (call.streaming() ? " streaming" : ""));
            return new CallObservation() {
                @Override
                public HttpHeaders attempt(int attempt, HttpRequest request) {
                    boolean secret = request.headers().first("Authorization").isPresent();
                    told.add("attempt " + attempt + (secret ? " with a secret" : ""));
                    return request.headers().toBuilder()
                            .set("traceparent", "00-1-" + attempt)
                            .build();
                }

                @Override
                public void responded(int attempt, ResponseMetadata response) {
                    told.add("responded " + attempt + " " + response.status() + " "
                            + response.requestId().orElse("?"));
                }

                @Override
                public void refused(int attempt, ResponseMetadata response, ServiceError error) {
                    told.add("refused " + attempt + " " + response.status());
                }

                @Override
                public void failed(int attempt, Throwable error) {
                    told.add("failed " + attempt);
                }

                @Override
                public void event(Object event) {
                    assertThat(event).isInstanceOf(ResponseStreamEvent.class);
                    told.add("event");
                }

                @Override
                public void end(CallEnd ended) {
                    Optional<Throwable> error = ended.outcome().failure();
                    String text = (ended.outcome() instanceof CallOutcome.Canceled ? "canceled" : "end")
                            + error.map(it -> " " + it.getClass().getSimpleName())
                                    .orElse("");
                    told.add(text);
                    end.complete(text);
                }
            };
        }

        /** Waits for the end of the call, which may come a little after its result. */
        private List<String> all() {
            assertThat(Way.await(end)).isNotNull();
            return told;
        }
    }

    @OnEveryWay
    void aCallWithRetries(Way way) {
        server.on(reset(), status(429, ""), hello());
        OpenAI client = closing(way.combination()
                .builder(server)
                .observer(recorder)
                .retryStrategy(new RepeatAtOnce())
                .putHeader("X-App", "1")
                .build());

        way.create(client);

        assertThat(recorder.all())
                .containsExactly(
                        "begin responses.create POST /responses",
                        "attempt 1",
                        "failed 1",
                        "attempt 2",
                        "responded 2 429 req_1",
                        "refused 2 429",
                        "attempt 3",
                        "responded 3 200 req_1",
                        "end");
        assertThat(server.received())
                .extracting(it -> it.header("traceparent"))
                .containsExactly("00-1-1", "00-1-2", "00-1-3");
        assertThat(server.received()).extracting(it -> it.header("X-App")).containsOnly("1");
        assertThat(server.received())
                .extracting(it -> it.header("Authorization"))
                .containsOnly("Bearer " + Combination.KEY);
    }

    @OnEveryWay
    void aCallThatFails(Way way) {
        server.on(status(400, ""));

        way.failure(BadRequestException.class, client(way));

        assertThat(recorder.all())
                .containsExactly(
                        "begin responses.create POST /responses",
                        "attempt 1",
                        "responded 1 400 req_1",
                        "refused 1 400",
                        "end BadRequestException");
    }

    @OnEveryWay
    void anAnswerThatCannotBeDecoded(Way way) {
        server.on(json("oops"));

        way.failure(ResponseDecodingException.class, client(way));

        assertThat(recorder.all()).last().isEqualTo("end ResponseDecodingException");
    }

    @OnEveryWay
    void aStream(Way way) {
        server.on(events(delta("a", 1), completed(2)));

        read(way);

        assertThat(recorder.all())
                .containsExactly(
                        "begin responses.createStreaming POST /responses streaming",
                        "attempt 1",
                        "responded 1 200 req_1",
                        "event",
                        "event",
                        "end");
    }

    @OnEveryWay
    void aStreamThatFails(Way way) {
        server.on(events(delta("a", 1), "data: {\"ty"));

        Way.failure(StreamTruncatedException.class, () -> read(way));

        assertThat(recorder.all()).endsWith("event", "end StreamTruncatedException");
        assertThat(recorder.told).hasSize(5);
    }

    private void read(Way way) {
        OpenAI client = client(way);
        if (way.async()) {
            Way.await(client.async()
                    .responses()
                    .createStreaming(p -> p.model("m"))
                    .forEach(event -> {}));
        } else {
            try (EventStream<ResponseStreamEvent> events = client.responses().createStreaming(p -> p.model("m"))) {
                events.forEach(event -> {});
            }
        }
    }

    @OnEveryWay
    void aStreamThatIsGivenUp(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("a", 1));
        }));
        OpenAI client = client(way);
        if (way.async()) {
            Collector<ResponseStreamEvent> collector = new Collector<>() {
                @Override
                public void onNext(ResponseStreamEvent item) {
                    subscription().cancel();
                }
            };
            client.async().responses().createStreaming(p -> p.model("m")).subscribe(collector);
        } else {
            try (EventStream<ResponseStreamEvent> events = client.responses().createStreaming(p -> p.model("m"))) {
                assertThat(events.iterator().next()).isNotNull();
            }
        }

        Way.await(hungUp);
        assertThat(recorder.all()).endsWith("responded 1 200 req_1", "event", "canceled");
    }

    @OnEveryCombination
    void opensAndClosesWithTheClient(Combination combination) {
        HttpTransport transport = closing(combination.newTransport());
        List<String> told = new CopyOnWriteArrayList<>();
        CallObserver observer = new CallObserver() {
            @Override
            public CallObservation begin(CallInfo call) {
                return CallObservation.NONE;
            }

            @Override
            public Runnable opened(HttpTransport given) {
                told.add("opened " + (given == transport ? "with its transport" : "with another"));
                return () -> told.add("closed");
            }
        };
        OpenAI client = combination
                .builder(server)
                .transport(transport)
                .observer(observer)
                .build();
        client.withOptions(o -> o.maxRetries(1));
        assertThat(told).containsExactly("opened with its transport");

        client.close();
        client.close();
        assertThat(told).containsExactly("opened with its transport", "closed");
    }

    /** Throws at the beginning of a client, or at its end. */
    private record BrokenAround(boolean atTheEnd) implements CallObserver {

        @Override
        public CallObservation begin(CallInfo call) {
            return CallObservation.NONE;
        }

        @Override
        public Runnable opened(HttpTransport transport) {
            if (!atTheEnd) {
                throw new IllegalStateException("An observer of a test throws");
            }
            return () -> {
                throw new IllegalStateException("An observer of a test throws");
            };
        }
    }

    @OnEveryWay
    void anObserverThatThrows(Way way) {
        CallObserver broken = call -> new CallObservation() {
            @Override
            public HttpHeaders attempt(int attempt, HttpRequest request) {
                throw new IllegalStateException("An observer of a test throws");
            }

            @Override
            public void responded(int attempt, ResponseMetadata response) {
                throw new IllegalStateException("An observer of a test throws");
            }

            @Override
            public void end(CallEnd ended) {
                throw new IllegalStateException("An observer of a test throws");
            }
        };
        CallObserver hopeless = call -> {
            throw new IllegalStateException("An observer of a test throws");
        };
        OpenAI client = closing(way.combination()
                .builder(server)
                .observer(hopeless)
                .observer(new BrokenAround(false))
                .observer(new BrokenAround(true))
                .observer(broken)
                .observer(recorder)
                .build());
        server.on(hello());

        assertThat(way.create(client).outputText()).isEqualTo("Hello");
        client.close();

        assertThat(recorder.all()).hasSize(4).last().isEqualTo("end");
        assertThat(server.received().get(0).header("traceparent")).isEqualTo("00-1-1");
    }

    @OnEveryWay
    void whatIsNotDecodedIsNoResult(Way way) {
        server.always(hello());
        List<Object> results = new CopyOnWriteArrayList<>();
        CountDownLatch ends = new CountDownLatch(2);
        OpenAI client = closing(way.combination()
                .builder(server)
                .observer(call -> new CallObservation() {
                    @Override
                    public void result(Object result) {
                        results.add(result);
                    }

                    @Override
                    public void end(CallEnd ended) {
                        ends.countDown();
                    }
                })
                .build());

        way.call(
                client,
                it -> it.raw().responses().create(p -> p.model("gpt-5.5").input("Hi")),
                it -> it.raw().responses().create(p -> p.model("gpt-5.5").input("Hi")));
        Response decoded = way.create(client);

        Way.await(ends);
        assertThat(results).containsExactly(decoded);
    }
}
