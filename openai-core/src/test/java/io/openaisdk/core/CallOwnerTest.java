package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.silence;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.AsyncBinaryContent;
import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One owner ends a call, whoever wants it to end, and gives everything back that the call had. */
class CallOwnerTest extends EndToEndTest {

    private final CallAccount account = new CallAccount();

    /** A client that has one connection, and whose calls are counted. */
    private OpenAI accounted(Combination combination) {
        return closing(accounted(combination, builder -> {}));
    }

    private OpenAI accounted(Combination combination, Consumer<OpenAIClientBuilder> options) {
        OpenAIClientBuilder builder = combination
                .builder(server)
                .maxConnections(1)
                .observer(account)
                .retryStrategy(account)
                .timeout(Duration.ofSeconds(15));
        options.accept(builder);
        return builder.build();
    }

    private static CompletableFuture<Response> create(OpenAI client) {
        return client.async().responses().create(p -> p.model("m").input("Hi"));
    }

    private void assertServesTheNextCall(OpenAI client) {
        account.assertAtRest();
        server.always(hello());
        assertThat(Way.await(create(client)).outputText()).isEqualTo("Hello");
        account.assertAtRest();
    }

    // --- Ends that come from outside

    @OnEveryCombination
    void boundOfTheCallerCutsTheExchange(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp));
        OpenAI client = accounted(combination);

        Throwable thrown = catchThrowable(
                () -> create(client).orTimeout(50, TimeUnit.MILLISECONDS).join());

        assertThat(thrown).hasCauseInstanceOf(TimeoutException.class);
        Way.await(hungUp);
        assertServesTheNextCall(client);
        assertThat(account.observed().get(0)).isInstanceOf(CallOutcome.Canceled.class);
    }

    @OnEveryCombination
    void valueOfTheCallerCutsTheExchange(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(2);
        server.on(silence(hungUp), silence(hungUp));
        OpenAI client = accounted(combination);

        assertThat(create(client)
                        .completeOnTimeout(null, 50, TimeUnit.MILLISECONDS)
                        .join())
                .isNull();
        server.take();
        CompletableFuture<Response> failed = create(client);
        server.take();
        assertThat(failed.completeExceptionally(new IllegalStateException("enough")))
                .isTrue();

        Way.await(hungUp);
        assertServesTheNextCall(client);
    }

    /** The cancel comes while an observer is told of the headers, so its end has to wait. */
    @OnEveryCombination
    void canceledAfterTheHeadersIsNoSuccess(Combination combination) {
        CompletableFuture<CompletableFuture<Response>> started = new CompletableFuture<>();
        List<String> told = new ArrayList<>();
        CompletableFuture<CallOutcome> outcome = new CompletableFuture<>();
        OpenAI client = closing(accounted(
                combination,
                builder -> builder.observer(call -> new CallObservation() {
                    @Override
                    public void responded(int attempt, ResponseMetadata response) {
                        CompletableFuture<Response> future = Way.await(started);
                        LoopbackServer.start("canceler", () -> future.cancel(true));
                        while (!future.isDone()) {
                            Thread.onSpinWait();
                        }
                        told.add("responded");
                    }

                    @Override
                    public void result(Object result) {
                        told.add("result");
                    }

                    @Override
                    public void end(CallEnd end) {
                        told.add("end");
                        outcome.complete(end.outcome());
                    }
                })));
        server.on(hello());

        started.complete(create(client));

        assertThat(Way.await(outcome)).isInstanceOf(CallOutcome.Canceled.class);
        assertThat(told).containsExactly("responded", "end");
        account.assertAtRest();
        assertThat(account.returned()).hasOnlyElementsOfType(CallOutcome.Canceled.class);
    }

    @OnEveryCombination
    void closingAStreamFromAnotherThreadEndsItQuietly(Combination combination) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("a", 1));
        }));
        OpenAI client = accounted(combination);
        int seen = 0;

        try (EventStream<ResponseStreamEvent> stream =
                client.responses().createStreaming(p -> p.model("m").input("Hi"))) {
            for (ResponseStreamEvent event : stream) {
                assertThat(event).isNotNull();
                seen++;
                LoopbackServer.start("closer", stream::close);
            }
        }

        assertThat(seen).isEqualTo(1);
        Way.await(hungUp);
        assertServesTheNextCall(client);
        assertThat(account.observed().get(0)).isInstanceOf(CallOutcome.Canceled.class);
    }

    @OnEveryCombination
    void eventThatWasPromisedComesThoughTheStreamIsClosedMeanwhile(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("a", 1) + delta("b", 2));
        }));
        OpenAI client = accounted(combination);
        EventStream<ResponseStreamEvent> stream =
                client.responses().createStreaming(p -> p.model("m").input("Hi"));
        Iterator<ResponseStreamEvent> events = stream.iterator();
        assertThat(events.hasNext()).isTrue();

        stream.close();

        assertThat(events.next()).isNotNull();
        assertThat(events.hasNext()).isFalse();
        assertThat(catchThrowable(events::next)).isInstanceOf(NoSuchElementException.class);
        Way.await(hungUp);
    }

    // --- Whatever is thrown

    @OnEveryCombination
    void errorOfTheTransportIsToldToTheCaller(Combination combination) {
        NoClassDefFoundError missing = new NoClassDefFoundError("missing");
        HttpTransport broken = new FailingTransport(missing);
        OpenAI client = closing(accounted(combination, builder -> builder.transport(broken)));

        assertThat(catchThrowable(() -> create(client).join())).hasCause(missing);
        assertThat(catchThrowable(() -> client.responses().create(p -> p.model("m"))))
                .isSameAs(missing);
        account.assertAtRest();
        assertThat(account.returned())
                .extracting(outcome -> outcome.failure().orElseThrow())
                .containsExactly(missing, missing);
    }

    @OnEveryCombination
    void boundHoldsThoughTheTransportMissesIt(Combination combination) {
        HttpTransport silent = new FailingTransport(null);
        OpenAI client = closing(
                accounted(combination, builder -> builder.transport(silent).timeout(Duration.ofMillis(20))));

        Throwable thrown = catchThrowable(() -> create(client).get(20, TimeUnit.SECONDS));

        assertThat(thrown).hasCauseInstanceOf(ApiTimeoutException.class);
        account.assertAtRest();
    }

    @OnEveryWay
    void observerThatThrowsAnErrorHarmsNoCall(Way way) {
        OpenAI client = closing(accounted(way.combination(), builder -> builder.observer(call -> {
                    throw new NoSuchMethodError("begin");
                })
                .observer(call -> new CallObservation() {
                    @Override
                    public void responded(int attempt, ResponseMetadata response) {
                        throw new NoSuchMethodError("responded");
                    }

                    @Override
                    public void end(CallEnd end) {
                        throw new NoSuchMethodError("end");
                    }
                })));
        server.on(hello());

        assertThat(way.create(client).outputText()).isEqualTo("Hello");
        account.assertAtRest();
        client.close();
        assertThat(catchThrowable(() -> way.create(client))).isInstanceOf(OpenAIException.class);
    }

    @OnEveryWay
    void credentialsThatThrowWhenRejectedLeaveNoResponseOpen(Way way) {
        OpenAI client = closing(accounted(
                way.combination(),
                builder -> builder.credentials(new Credentials() {
                    @Override
                    public CompletableFuture<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
                        return CompletableFuture.completedFuture(request);
                    }

                    @Override
                    public boolean rejected(HttpRequest request) {
                        throw new StackOverflowError("rejected");
                    }
                })));
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> exchange.head(401, "Content-Length: 1000")));

        Throwable thrown = catchThrowable(() -> way.create(client));

        assertThat(thrown instanceof AssertionError ? thrown.getCause() : thrown)
                .isInstanceOf(StackOverflowError.class);
        Way.await(hungUp);
        assertServesTheNextCall(client);
    }

    @OnEveryCombination
    void actionThatThrowsAnErrorCutsTheExchange(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("a", 1));
        }));
        OpenAI client = accounted(combination);
        AssertionError error = new AssertionError("of the action");

        CompletableFuture<Void> end = client.async()
                .responses()
                .createStreaming(p -> p.model("m").input("Hi"))
                .forEach(event -> {
                    throw error;
                });

        assertThat(catchThrowable(() -> end.get(20, TimeUnit.SECONDS))).hasCause(error);
        Way.await(hungUp);
        assertServesTheNextCall(client);
    }

    // --- Content

    @OnEveryCombination
    void requestOfNothingReturnsThePermitOfContent(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(Places.unfinished(new CountDownLatch(1), hungUp));
        OpenAI client = accounted(combination);
        Collector<ByteBuffer> collector = new Collector<>(0);
        Way.await(client.async().files().content("file_1")).publisher().subscribe(collector);

        collector.subscription().request(0);

        assertThat(collector.error()).isInstanceOf(IllegalArgumentException.class);
        Way.await(hungUp);
        assertServesTheNextCall(client);
    }

    @OnEveryCombination
    void subscriberThatThrowsReturnsThePermitOfContent(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(Places.unfinished(new CountDownLatch(1), hungUp));
        OpenAI client = accounted(combination);
        CompletableFuture<Throwable> uncaught = new CompletableFuture<>();

        Way.await(client.async().files().content("file_1")).publisher().subscribe(new Collector<>() {
            @Override
            public void onNext(ByteBuffer item) {
                Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.complete(thrown));
                throw new NoSuchMethodError("onNext");
            }
        });

        assertThat(Way.await(uncaught)).isInstanceOf(NoSuchMethodError.class);
        Way.await(hungUp);
        assertServesTheNextCall(client);
    }

    @OnEveryCombination
    void readingContentTwiceHarmsNothing(Combination combination) {
        CountDownLatch go = new CountDownLatch(1);
        server.on(exchange -> {
            exchange.head(200, "Content-Type: application/octet-stream", "Content-Length: 4");
            exchange.raw("ab");
            Way.await(go);
            exchange.raw("cd");
        });
        OpenAI client = accounted(combination);
        AsyncBinaryContent content = Way.await(client.async().files().content("file_1"));
        CompletableFuture<byte[]> first = content.bytes();
        Collector<ByteBuffer> late = new Collector<>();

        assertThat(catchThrowable(() -> Way.await(content.bytes()))).isInstanceOf(IllegalStateException.class);
        assertThat(catchThrowable(() -> Way.await(content.text()))).isInstanceOf(IllegalStateException.class);
        content.publisher().subscribe(late);
        assertThat(late.error()).isInstanceOf(IllegalStateException.class);
        go.countDown();

        assertThat(Way.await(first)).asString().isEqualTo("abcd");
        assertServesTheNextCall(client);
        assertThat(account.returned()).hasOnlyElementsOfType(CallOutcome.Succeeded.class);
    }

    @OnEveryCombination
    void unreadContentThatIsClosedReturnsThePermit(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(2);
        server.on(Places.unfinished(new CountDownLatch(1), hungUp), Places.unfinished(new CountDownLatch(1), hungUp));
        OpenAI client = accounted(combination);

        Way.await(client.async().files().content("file_1")).close();
        try (BinaryContent content = client.files().content("file_1")) {
            assertThat(content.http().status()).isEqualTo(200);
        }

        Way.await(hungUp);
        assertServesTheNextCall(client);
        assertThat(account.returned().subList(0, 2)).hasOnlyElementsOfType(CallOutcome.Canceled.class);
    }

    // --- What is known of a stream that breaks

    @OnEveryWay
    void requestIdIsKnownWhenAStreamBreaks(Way way) {
        server.on(exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("a", 1));
            exchange.reset();
        });
        OpenAI client = closing(accounted(way.combination(), builder -> {}));

        assertKnown(failureOfStream(way, client), ApiConnectionException.class);
    }

    @OnEveryWay
    void requestIdIsKnownWhenAStreamFallsSilent(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("a", 1));
        }));
        OpenAI client = closing(accounted(way.combination(), builder -> builder.idleTimeout(Duration.ofMillis(150))));

        assertKnown(failureOfStream(way, client), ApiTimeoutException.class);
        Way.await(hungUp);
    }

    private static OpenAIException failureOfStream(Way way, OpenAI client) {
        return (OpenAIException) catchThrowable(() -> {
            if (way.async()) {
                Way.await(client.async()
                        .responses()
                        .createStreaming(p -> p.model("m").input("Hi"))
                        .forEach(event -> {}));
            } else {
                try (EventStream<ResponseStreamEvent> stream =
                        client.responses().createStreaming(p -> p.model("m").input("Hi"))) {
                    stream.forEach(event -> {});
                }
            }
        });
    }

    private static void assertKnown(OpenAIException failure, Class<? extends OpenAIException> type) {
        assertThat(failure).isInstanceOf(type);
        assertThat(failure.http().map(HttpInfo::status)).contains(200);
        assertThat(failure.http().flatMap(HttpInfo::requestId)).contains("req_1");
    }

    // --- Threads

    @OnEveryCombination
    void blockingInADependentStageHoldsUpNobody(Combination combination) {
        server.always(hello());
        OpenAI client = client(combination);
        List<CompletableFuture<String>> all = new ArrayList<>();

        for (int i = 0; i < 32; i++) {
            all.add(create(client).thenApply(first -> create(client).join().outputText()));
        }

        assertThat(all).allSatisfy(each -> assertThat(Way.await(each)).isEqualTo("Hello"));
    }

    @OnEveryCombination
    void blockingInAnActionHoldsUpNobody(Combination combination) {
        server.always(exchange -> {
            if (exchange.request().body().contains("\"stream\":true")) {
                events(delta("a", 1), completed(2)).answer(exchange);
            } else {
                hello().answer(exchange);
            }
        });
        OpenAI client = client(combination);
        List<CompletableFuture<Void>> all = new ArrayList<>();

        for (int i = 0; i < 16; i++) {
            all.add(client.async()
                    .responses()
                    .createStreaming(p -> p.model("m").input("Hi"))
                    .forEach(event -> create(client).join()));
        }

        assertThat(all).allSatisfy(each -> assertThat(Way.await(each)).isNull());
    }

    @OnEveryCombination
    void retriesAskForCredentialsOutsideTheTimer(Combination combination) {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        OpenAI client = closing(combination
                .builder(server)
                .retryStrategy(new RepeatAtOnce())
                .apiKey(() -> {
                    threads.add(Thread.currentThread().getName());
                    return Combination.KEY;
                })
                .build());
        server.on(status(500, "{}"), Exchange::reset, hello());

        assertThat(Way.await(create(client)).outputText()).isEqualTo("Hello");

        assertThat(threads)
                .hasSizeGreaterThan(1)
                .noneMatch(name -> name.startsWith("openai-timer-"))
                .allMatch(name -> name.startsWith("openai-callback-")
                        || name.equals(Thread.currentThread().getName()));
    }

    /** Fails in place of sending, or never says anything. */
    private record FailingTransport(@Nullable Error error) implements HttpTransport {

        @Override
        public HttpResponse execute(HttpRequest request) {
            throw Objects.requireNonNull(error);
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            return error == null ? new CompletableFuture<>() : CompletableFuture.failedFuture(error);
        }

        @Override
        public void close() {}
    }
}
