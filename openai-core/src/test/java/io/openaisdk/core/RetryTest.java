package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.reset;
import static io.openaisdk.core.Answers.silence;
import static io.openaisdk.core.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.files.FileCreateParams;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When a call is made again, and when not. */
class RetryTest extends EndToEndTest {

    private final InstantTime time = new InstantTime();

    /** A client that need not really wait between attempts. */
    private OpenAI client(Way way, int maxRetries) {
        return closing(way.combination().client(server, time, settings -> settings.maxRetries(maxRetries)));
    }

    @OnEveryWay
    void whatMayPassIsRepeated(Way way) {
        for (int status : List.of(408, 409, 429, 500, 502, 503, 504, 599)) {
            server.on(status(status, "{\"error\":{\"message\":\"Later\"}}"), hello());

            Response response = way.create(client(way, 2));

            assertThat(response.http().orElseThrow().attempts())
                    .as("attempts after %d", status)
                    .isEqualTo(2);
        }
        assertThat(server.received()).hasSize(16);
        assertThat(server.received())
                .extracting(Received::body)
                .containsOnly("{\"input\":\"Hi\",\"model\":\"gpt-5.5\"}");
        assertThat(time.waits()).hasSize(8).allSatisfy(wait -> assertThat(wait)
                .isBetween(Duration.ofMillis(375), Duration.ofMillis(500)));
    }

    @OnEveryWay
    void theWaitDoubles(Way way) {
        server.on(reset(), status(500, ""), reset(), status(503, ""), hello());

        Response response = way.create(client(way, 4));

        assertThat(response.http().orElseThrow().attempts()).isEqualTo(5);
        List<Duration> waits = time.waits();
        assertThat(waits).hasSize(4);
        assertThat(waits.get(1)).isBetween(Duration.ofMillis(750), Duration.ofSeconds(1));
        assertThat(waits.get(2)).isBetween(Duration.ofMillis(1500), Duration.ofSeconds(2));
        assertThat(waits.get(3)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(4));
    }

    @OnEveryWay
    void theLastFailureIsReported(Way way) {
        server.on(reset(), status(500, "first"), status(429, "{\"error\":{\"message\":\"Slow down\"}}"));

        RateLimitException failure = way.failure(RateLimitException.class, client(way, 2));

        assertThat(failure).hasMessage("429: Slow down (request req_1)");
        assertThat(failure.attempts()).isEqualTo(3);
    }

    @OnEveryWay
    void aConnectionThatKeepsBreaking(Way way) {
        server.on(reset(), reset(), reset());

        ApiConnectionException failure = way.failure(ApiConnectionException.class, client(way, 2));

        assertThat(failure).hasMessageEndingWith("(after 3 attempts)");
        assertThat(failure.attempts()).isEqualTo(3);
    }

    @OnEveryWay
    void theServiceSaysHowLongToWait(Way way) {
        server.on(
                status(429, "", "retry-after: 7"),
                status(429, "", "retry-after-ms: 1500", "retry-after: 9"),
                status(503, "", "Retry-After: Thu, 01 Jan 1970 00:00:28 GMT"),
                hello());

        way.create(client(way, 3));

        assertThat(time.waits())
                .containsExactly(Duration.ofSeconds(7), Duration.ofMillis(1500), Duration.ofMillis(19_500));
    }

    @OnEveryWay
    void aWaitThatIsTooLongIsNotBegun(Way way) {
        server.on(status(429, "", "retry-after: 121", "x-should-retry: true"));

        RateLimitException failure = way.failure(RateLimitException.class, client(way, 2));

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(time.waits()).isEmpty();
    }

    @OnEveryWay
    void howLongTheServiceMayAskToWaitIsTheCallersChoice(Way way) {
        server.on(status(429, "", "retry-after: 300"), hello(), status(429, "", "retry-after: 6"));
        OpenAI patient = client(way, 2).withOptions(o -> o.maxRetryAfter(Duration.ofMinutes(5)));
        OpenAI hasty = client(way, 2).withOptions(o -> o.maxRetryAfter(Duration.ofSeconds(5)));

        way.create(patient);

        assertThat(time.waits()).containsExactly(Duration.ofMinutes(5));
        assertThat(way.failure(RateLimitException.class, hasty).attempts()).isEqualTo(1);
        assertThat(time.waits()).hasSize(1);
    }

    @OnEveryWay
    void aWaitBeyondTheEndOfTheCallIsNotBegun(Way way) {
        server.on(status(503, "{\"error\":{\"message\":\"Busy\"}}", "retry-after: 30"));
        OpenAI client = client(way, 2).withOptions(o -> o.totalTimeout(Duration.ofSeconds(20)));

        InternalServerException failure = way.failure(InternalServerException.class, client);

        assertThat(failure).hasMessage("503: Busy (request req_1)");
        assertThat(time.waits()).isEmpty();
    }

    @OnEveryWay
    void theServiceSaysWhetherToTryAgain(Way way) {
        server.on(status(400, "", "x-should-retry: true"), status(500, "", "x-should-retry: false"));

        InternalServerException failure = way.failure(InternalServerException.class, client(way, 2));

        assertThat(failure.attempts()).isEqualTo(2);
    }

    @OnEveryWay
    void allAttemptsOfACallHaveOneKey(Way way) {
        server.on(reset(), status(500, ""), hello(), hello());
        OpenAI client = client(way, 2);

        way.create(client);
        way.create(client);

        List<String> keys = idempotencyKeys();
        assertThat(keys.get(0)).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(keys.subList(0, 3)).containsOnly(keys.get(0));
        assertThat(keys.get(3)).isNotNull().isNotEqualTo(keys.get(0));
    }

    @OnEveryWay
    void aCallThatOnlyReadsHasNoKey(Way way) {
        server.on(hello());

        way.call(client(way, 2), it -> it.responses().retrieve("resp_1"), it -> it.responses()
                .retrieve("resp_1"));

        assertThat(idempotencyKeys()).containsOnlyNulls();
    }

    @OnEveryWay
    void aKeyOfTheCallersOwn(Way way) {
        server.on(status(500, ""), hello(), hello());
        OpenAI client = client(way, 2);

        way.create(client.withOptions(o -> o.putHeader("idempotency-key", "order-1")));
        way.call(
                client,
                it -> it.responses().create(p -> p.putAdditionalHeader("Idempotency-Key", "order-2")),
                it -> it.responses().create(p -> p.putAdditionalHeader("Idempotency-Key", "order-2")));

        assertThat(idempotencyKeys()).containsExactly("order-1", "order-1", "order-2");
    }

    @OnEveryWay
    void keysCanBeSwitchedOff(Way way) {
        server.on(status(500, ""), hello(), hello());
        OpenAI client = client(way, 2);

        way.create(client.withOptions(o -> o.idempotencyKeys(false)));
        way.create(client.withOptions(o -> o.removeHeader("idempotency-key")));

        assertThat(idempotencyKeys()).hasSize(3).containsOnlyNulls();
    }

    private List<@Nullable String> idempotencyKeys() {
        List<@Nullable String> keys = new ArrayList<>();
        server.received().forEach(request -> keys.add(request.header("Idempotency-Key")));
        return keys;
    }

    @OnEveryWay
    void anUploadFromAStreamIsNotRepeated(Way way) {
        for (Script script : List.<Script>of(status(503, ""), reset())) {
            server.on(script);
            FileCreateParams params = FileCreateParams.builder()
                    .file(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), "a.jsonl")
                    .purpose(FilePurpose.BATCH)
                    .build();
            OpenAI client = client(way, 2);
            int before = server.received().size();

            assertThat(catchThrowable(() -> way.call(client, it -> it.files().create(params), it -> it.files()
                            .create(params))))
                    .isInstanceOfAny(InternalServerException.class, ApiConnectionException.class);

            assertThat(server.received()).hasSize(before + 1);
        }
        assertThat(time.waits()).isEmpty();
    }

    @OnEveryWay
    void anUploadFromMemoryIsRepeatedInFull(Way way) {
        server.on(status(503, ""), json(Answers.FILE));
        FileCreateParams params = FileCreateParams.builder()
                .file("{}".getBytes(StandardCharsets.UTF_8), "a.jsonl")
                .purpose(FilePurpose.BATCH)
                .build();

        way.call(client(way, 2), it -> it.files().create(params), it -> it.files()
                .create(params));

        assertThat(server.received()).hasSize(2);
        assertThat(server.received().get(1).body())
                .isEqualTo(server.received().get(0).body())
                .contains("\r\n\r\n{}\r\n");
    }

    @OnEveryWay
    void timeoutsAreRepeated(Way way) {
        CountDownLatch hungUp = new CountDownLatch(2);
        server.on(silence(hungUp), silence(hungUp));
        OpenAI client = client(way, 1).withOptions(o -> o.timeout(Duration.ofMillis(200)));

        ApiTimeoutException failure = way.failure(ApiTimeoutException.class, client);

        assertThat(failure).hasMessageEndingWith("(after 2 attempts)");
        assertThat(failure.attempts()).isEqualTo(2);
        Way.await(hungUp);
    }

    @OnEveryWay
    void theBeginningOfAStreamIsRepeated(Way way) {
        server.on(reset(), status(500, ""), events(delta("Hi", 1), completed(2)));

        List<ResponseStreamEvent> events = read(way, client(way, 2));

        assertThat(events).hasSize(2);
        assertThat(server.received()).hasSize(3);
    }

    @OnEveryWay
    void aStreamThatHasBegunIsNotRepeated(Way way) {
        server.on(exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("Hi", 1));
            exchange.reset();
        });

        ApiConnectionException failure = Way.failure(ApiConnectionException.class, () -> read(way, client(way, 2)));

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(server.received()).hasSize(1);
    }

    @OnEveryWay
    void aBodyThatBreaksIsNotRepeated(Way way) {
        server.on(exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw("{");
            exchange.reset();
        });

        ApiConnectionException failure = way.failure(ApiConnectionException.class, client(way, 2));

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(server.received()).hasSize(1);
    }

    @OnEveryWay
    void noRetries(Way way) {
        server.on(status(503, ""));

        InternalServerException failure = way.failure(InternalServerException.class, client(way, 0));

        assertThat(failure.attempts()).isEqualTo(1);
    }

    @OnEveryWay
    void aStrategyOfTheApplication(Way way) {
        Recorder strategy = new Recorder(3);
        OpenAI client = closing(
                way.combination().builder(server).retryStrategy(strategy).build());
        server.on(status(404, ""), reset(), hello());

        way.create(client);

        assertThat(strategy.told)
                .containsExactly("admit responses.create", "failed 1 404", "failed 2 no answer", "end with a result");
    }

    @OnEveryWay
    void aPermitComesBackAfterFailure(Way way) {
        Recorder strategy = new Recorder(1);
        OpenAI client = closing(
                way.combination().builder(server).retryStrategy(strategy).build());
        server.on(status(404, ""));

        way.failure(NotFoundException.class, client);

        assertThat(strategy.told).containsExactly("admit responses.create", "failed 1 404", "end NotFoundException");
    }

    @OnEveryWay
    void aCallThatIsNotAdmitted(Way way) {
        Recorder strategy = new Recorder(0);
        OpenAI client = closing(
                way.combination().builder(server).retryStrategy(strategy).build());

        CallRejectedException failure = way.failure(CallRejectedException.class, client);

        assertThat(failure).hasMessage("The call responses.create was rejected: the guard is shut");
        assertThat(strategy.told).containsExactly("admit responses.create");
        assertThat(server.connections()).isZero();
    }

    @OnEveryWay
    void aStreamKeepsItsPermitToItsEnd(Way way) {
        Recorder strategy = new Recorder(1);
        OpenAI client = closing(
                way.combination().builder(server).retryStrategy(strategy).build());
        CountDownLatch goOn = new CountDownLatch(1);
        server.on(
                exchange -> {
                    exchange.beginEvents();
                    exchange.chunk(delta("Hi", 1));
                    Way.await(goOn);
                    exchange.chunk(completed(2));
                    exchange.lastChunk();
                },
                exchange -> {
                    exchange.beginEvents();
                    exchange.chunk(delta("Hi", 1));
                    exchange.reset();
                });

        read(way, client, event -> {
            if (goOn.getCount() > 0) {
                assertThat(strategy.told).containsExactly("admit responses.createStreaming");
                goOn.countDown();
            }
        });
        assertThat(strategy.told).containsExactly("admit responses.createStreaming", "end with a result");

        strategy.told.clear();
        Way.failure(ApiConnectionException.class, () -> read(way, client));
        assertThat(strategy.told).containsExactly("admit responses.createStreaming", "end ApiConnectionException");
    }

    private static List<ResponseStreamEvent> read(Way way, OpenAI client) {
        List<ResponseStreamEvent> read = new CopyOnWriteArrayList<>();
        read(way, client, read::add);
        return read;
    }

    @OnEveryWay
    void aCallThatHasToWaitForItsTurn(Way way) {
        RetryStrategy queue = new RepeatAtOnce() {
            @Override
            public Admission admit(CallInfo call) {
                return new Admission.Admitted(Permit.NONE, Duration.ofSeconds(3), Duration.ZERO);
            }
        };
        OpenAI client = closing(way.combination().client(server, time, Optional.of(queue)));
        server.on(hello());

        way.create(client);

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(3));
    }

    private static void read(Way way, OpenAI client, Consumer<ResponseStreamEvent> action) {
        if (way.async()) {
            Way.await(client.async()
                    .responses()
                    .createStreaming(p -> p.model("m"))
                    .forEach(action));
        } else {
            try (EventStream<ResponseStreamEvent> events = client.responses().createStreaming(p -> p.model("m"))) {
                events.forEach(action);
            }
        }
    }

    /** Repeats at once, up to a number of attempts, and writes down what it is asked; with none it admits nothing. */
    private static final class Recorder implements RetryStrategy {

        private final int attempts;
        private final List<String> told = new CopyOnWriteArrayList<>();

        private Recorder(int attempts) {
            this.attempts = attempts;
        }

        @Override
        public Admission admit(CallInfo call) {
            told.add("admit " + call.operation());
            return attempts == 0
                    ? new Admission.Rejected("the guard is shut")
                    : new Admission.Admitted(new Permit() {});
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            String what = failure.status().isPresent() ? "" + failure.status().getAsInt() : "no answer";
            told.add("failed " + failure.attempt() + " " + what);
            return failure.attempt() < attempts ? new Decision.RetryAfter(Duration.ZERO) : new Decision.GiveUp();
        }

        @Override
        public void onEnd(Permit permit, CallEnd end) {
            String how = end.result().isPresent() ? "with a result" : "without a result";
            told.add("end "
                    + end.outcome()
                            .failure()
                            .map(error -> error.getClass().getSimpleName())
                            .orElse(how));
        }
    }
}
