package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.silence;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RateLimits;
import io.openaisdk.api.RateLimits.Limit;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** What the service says of its limits is there, typed, with whatever it answers. */
class RateLimitFactsTest extends EndToEndTest {

    private static final String[] HEADERS = {
        "x-ratelimit-limit-requests: 60",
        "x-ratelimit-remaining-requests: 59",
        "x-ratelimit-reset-requests: 1s",
        "x-ratelimit-limit-tokens: 150000",
        "x-ratelimit-remaining-tokens: 149984",
        "x-ratelimit-reset-tokens: 6m0s"
    };

    private static final RateLimits LIMITS = new RateLimits(
            Optional.of(new Limit(Optional.of(60L), Optional.of(59L), Optional.of(Duration.ofSeconds(1)))),
            Optional.of(new Limit(Optional.of(150_000L), Optional.of(149_984L), Optional.of(Duration.ofMinutes(6)))));

    private static final Script STREAM =
            text(200, "text/event-stream", delta("a", 1) + completed(2) + "data: [DONE]\n\n", HEADERS);

    private OpenAI client(Way way) {
        return closing(way.combination().builder(server).maxRetries(0).build());
    }

    private static void assertLimits(Optional<HttpInfo> http) {
        assertThat(http.orElseThrow().rateLimits()).isEqualTo(LIMITS);
    }

    @OnEveryWay
    void ofAResult(Way way) {
        server.on(json(Answers.RESPONSE, HEADERS));

        assertLimits(way.create(client(way)).http());
    }

    @OnEveryWay
    void ofEachPage(Way way) {
        String first = "{\"object\":\"list\",\"data\":[" + Answers.FILE + "],\"has_more\":true}";
        String second = "{\"object\":\"list\",\"data\":[],\"has_more\":false}";
        server.on(json(first, HEADERS), json(second, "x-ratelimit-remaining-tokens: 7"));
        OpenAI client = client(way);

        Optional<HttpInfo> last;
        if (way.async()) {
            var page = Way.await(client.async().files().list());
            assertLimits(page.http());
            last = Way.await(page.nextPage()).http();
        } else {
            var page = client.files().list();
            assertLimits(page.http());
            last = page.nextPage().http();
        }
        assertThat(last.orElseThrow().rateLimits().tokens().orElseThrow().remaining())
                .contains(7L);
    }

    @OnEveryWay
    void ofAStream(Way way) {
        server.on(STREAM);
        OpenAI client = client(way);
        if (way.async()) {
            AsyncEventStream<ResponseStreamEvent> events =
                    client.async().responses().createStreaming(p -> p.model("m"));
            CompletableFuture<HttpInfo> http = events.http();
            assertThat(http).isNotDone();
            Way.await(events.forEach(event -> assertThat(events.http()).isDone()));
            assertLimits(Optional.of(Way.await(http)));
        } else {
            try (var events = client.responses().createStreaming(p -> p.model("m"))) {
                assertLimits(Optional.of(events.http()));
            }
        }
    }

    @OnEveryWay
    void ofAStreamThatIsRefused(Way way) {
        server.on(status(429, "{}", HEADERS));
        OpenAI client = client(way);
        if (way.async()) {
            AsyncEventStream<ResponseStreamEvent> events =
                    client.async().responses().createStreaming(p -> p.model("m"));
            CompletableFuture<Void> end = events.forEach(event -> {});
            assertLimits(
                    Way.failure(RateLimitException.class, () -> Way.await(end)).http());
            assertLimits(Way.failure(RateLimitException.class, () -> Way.await(events.http()))
                    .http());
        } else {
            assertLimits(Way.failure(
                            RateLimitException.class, () -> client.responses().createStreaming(p -> p.model("m")))
                    .http());
        }
    }

    @OnEveryCombination
    void ofAStreamThatIsGivenUpBeforeItIsAnswered(Combination combination) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp));
        AsyncEventStream<ResponseStreamEvent> events =
                closing(combination.client(server)).async().responses().createStreaming(p -> p.model("m"));
        CompletableFuture<Void> end = events.forEach(event -> {});
        end.cancel(true);

        assertThat(events.http()).isCompletedExceptionally();
    }

    @OnEveryWay
    void ofAFile(Way way) {
        server.on(text(200, "audio/mpeg", "music", HEADERS));
        OpenAI client = client(way);
        if (way.async()) {
            try (var content = Way.await(client.async().files().content("f"))) {
                assertLimits(Optional.of(content.http()));
            }
        } else {
            try (var content = client.files().content("f")) {
                assertLimits(Optional.of(content.http()));
            }
        }
    }

    @OnEveryWay
    void ofARawAnswer(Way way) {
        server.on(json(Answers.RESPONSE, HEADERS), STREAM);
        OpenAI client = client(way);

        var raw = way.call(
                client,
                it -> it.raw().responses().create(p -> p.model("m")),
                it -> client.async().raw().responses().create(p -> p.model("m")));
        assertThat(raw.rateLimits()).isEqualTo(LIMITS);
        assertLimits(raw.parse().http());

        if (way.async()) {
            try (var stream = Way.await(client.async().raw().responses().createStreaming(p -> p.model("m")))) {
                assertThat(stream.rateLimits()).isEqualTo(LIMITS);
            }
        } else {
            try (var stream = client.raw().responses().createStreaming(p -> p.model("m"))) {
                assertThat(stream.rateLimits()).isEqualTo(LIMITS);
            }
        }
    }

    @OnEveryWay
    void ofFailures(Way way) {
        server.on(status(429, "{}", HEADERS), status(400, "no JSON", HEADERS));
        OpenAI client = client(way);

        assertLimits(way.failure(RateLimitException.class, client).http());
        assertLimits(way.failure(BadRequestException.class, client).http());
    }
}
