package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.AsyncOpenAI;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What clients share, and what is left when they are closed. */
class LifecycleTest extends EndToEndTest {

    @OnEveryCombination
    void callsShareAConnection(Combination combination) {
        server.on(hello(), hello(), hello());
        OpenAI client = client(combination);
        Way way = new Way(combination, false);

        way.create(client);
        way.create(client.withOptions(o -> o.maxRetries(0)));
        way.create(client.withOptions(o -> o.timeout(Duration.ofSeconds(9)).apiKey("sk-other")));

        assertThat(server.connections()).isEqualTo(1);
    }

    @OnEveryWay
    void closingACopyClosesAll(Way way) {
        server.on(hello());
        OpenAI client = client(way.combination());
        OpenAI copy = client.withOptions(o -> o.maxRetries(0));
        AsyncOpenAI async = client.async();
        way.create(client);

        copy.close();

        way.failure(ClientClosedException.class, client);
        way.failure(ClientClosedException.class, copy);
        Way.failure(ClientClosedException.class, () -> Way.await(async.get("/models")));
    }

    @OnEveryWay
    void closingHangsUp(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            hello().answer(exchange);
        }));
        OpenAI client = client(way.combination());
        way.create(client);

        client.close();

        Way.await(hungUp);
    }

    @OnEveryWay
    void aTransportOfTheApplicationStaysOpen(Way way) {
        server.on(hello(), hello());
        try (HttpTransport transport = way.combination().newTransport()) {
            OpenAI first =
                    way.combination().builder(server).transport(transport).build();
            way.create(first);
            first.close();
            way.failure(ClientClosedException.class, first);

            OpenAI second = closing(
                    way.combination().builder(server).transport(transport).build());
            assertThat(way.create(second).outputText()).isEqualTo("Hello");
        }
    }

    @OnEveryWay
    void manyCallsAtOnce(Way way) {
        int calls = 60;
        server.on(Collections.nCopies(calls, hello()).toArray(Script[]::new));
        OpenAI client = client(way.combination());

        List<CompletableFuture<String>> texts = IntStream.range(0, calls)
                .mapToObj(i -> inBackground(() -> way.create(client).outputText()))
                .toList();

        assertThat(texts).allSatisfy(text -> assertThat(Way.await(text)).isEqualTo("Hello"));
        assertThat(server.received()).hasSize(calls);
    }

    private static CompletableFuture<String> inBackground(Supplier<String> call) {
        CompletableFuture<String> result = new CompletableFuture<>();
        LoopbackServer.start("caller", () -> {
            try {
                result.complete(call.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    @OnEveryWay
    void aConnectionThatTheServerGaveUp(Way way) {
        CountDownLatch gone = new CountDownLatch(1);
        server.on(
                exchange -> {
                    hello().answer(exchange);
                    exchange.hangUp();
                    gone.countDown();
                },
                hello());
        OpenAI client = closing(way.combination().client(server, new InstantTime(), settings -> {}));
        way.create(client);
        Way.await(gone);

        assertThat(way.create(client).outputText()).isEqualTo("Hello");
    }

    @OnEveryCombination
    void threadsDoNotKeepTheProgramAlive(Combination combination) {
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        server.on(
                hello(),
                status(503, "", "retry-after-ms: 1"),
                hello(),
                events(delta("a", 1), completed(2)),
                events(delta("a", 1), completed(2)));
        OpenAI client = client(combination);
        new Way(combination, false).create(client);
        new Way(combination, true).create(client);
        client.responses().createStreaming(p -> p.model("m")).forEach(event -> {});
        Way.await(client.async().responses().createStreaming(p -> p.model("m")).forEach(event -> {}));

        Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
        started.removeAll(before);

        assertThat(started).isNotEmpty().allSatisfy(thread -> assertThat(thread.isDaemon())
                .as("%s is a daemon", thread.getName())
                .isTrue());
    }

    @OnEveryWay
    void nothingShowsTheKey(Way way) {
        OpenAI client = client(way.combination());
        server.on(status(401, "{\"error\":{\"message\":\"Bad key\"}}"));

        Throwable failure = way.failure(AuthenticationException.class, client);

        assertThat(failure.toString()).doesNotContain(Combination.KEY);
        assertThat(client.toString()).isEqualTo("OpenAI[" + server.url() + "]");
        assertThat(client.async().toString()).isEqualTo("AsyncOpenAI[" + server.url() + "]");
    }
}
