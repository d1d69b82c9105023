package io.openaisdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.http.BodyUnreadableException;
import io.openaisdk.core.internal.http.BrokenInputStream;
import io.openaisdk.core.internal.http.MultipartBody;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.CallEnd;
import io.openaisdk.spi.retry.RetryStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallProgressTest {

    private static final CallInfo INFO = new CallInfo("responses.create", "POST", "/responses", false);

    private final FakeTime time = new FakeTime();
    private final Strategy strategy = new Strategy();
    private final List<String> log = new ArrayList<>();

    @Test
    void successGivesThePermitBackOnce() {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();
        HttpFacts facts = progress.answered(200, HttpHeaders.EMPTY);
        progress.tracker().succeeded();
        progress.tracker().succeeded();

        assertThat(facts.attempts()).isEqualTo(1);
        assertThat(strategy.log).containsExactly("admit responses.create", "end p1 200");
        assertThat(log).containsExactly("begin responses.create", "attempt 1", "answered 1 200", "end");
    }

    @Test
    void failureForGoodGivesThePermitBackOnce() {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();
        progress.answered(400, HttpHeaders.EMPTY);
        strategy.decision = new RetryStrategy.Decision.GiveUp();
        assertThat(progress.retryAfter(400, HttpHeaders.EMPTY)).isEmpty();
        OpenAIException failure = failure();
        assertThat(progress.end(failure)).isSameAs(failure);
        progress.end(failure());
        progress.tracker().succeeded();

        assertThat(strategy.log)
                .containsExactly(
                        "admit responses.create",
                        "failure p1 attempt 1 status 400 error null",
                        "end p1 400 OpenAIException");
        assertThat(log).containsExactly("begin responses.create", "attempt 1", "answered 1 400", "end OpenAIException");
    }

    @Test
    void successAfterARetryGivesThePermitBackOnce() {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();
        assertThat(progress.retryAfter(new IOException("reset"))).contains(Duration.ofSeconds(1));
        progress.nextRequest();
        assertThat(progress.answered(201, HttpHeaders.EMPTY).attempts()).isEqualTo(2);
        progress.end(failure());

        assertThat(strategy.log)
                .containsExactly(
                        "admit responses.create",
                        "failure p1 attempt 1 status - error reset",
                        "end p1 201 OpenAIException");
        assertThat(log)
                .containsExactly(
                        "begin responses.create",
                        "attempt 1",
                        "failed 1 IOException",
                        "attempt 2",
                        "answered 2 201",
                        "end OpenAIException");
    }

    @Test
    void thePermitComesBackWithTheResult() {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();
        progress.answered(200, HttpHeaders.EMPTY);
        progress.tracker().succeeded("the result");

        assertThat(strategy.log).containsExactly("admit responses.create", "end p1 200 the result");
        assertThat(log)
                .containsExactly("begin responses.create", "attempt 1", "answered 1 200", "result the result", "end");
    }

    @Test
    void anAdmissionMayBoundTheCall() {
        strategy.delay = Duration.ofSeconds(3);
        strategy.timeout = Duration.ofSeconds(5);
        CallProgress unbounded = begin(plan(Duration.ZERO, Duration.ZERO, null));
        CallProgress bounded = begin(plan(Duration.ZERO, Duration.ofSeconds(4), null));

        assertThat(unbounded.admissionDelay()).isEqualTo(Duration.ofSeconds(3));
        assertThat(unbounded.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(5));
        assertThat(bounded.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void canceledCallGivesThePermitBack() {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();
        progress.tracker().succeeded();

        assertThat(strategy.log).containsExactly("admit responses.create", "end p1 -");
    }

    @Test
    void refusedCallFailsAtOnceAndHasNoPermitToGiveBack() {
        strategy.rejection = "the circuit is open";

        assertThatExceptionOfType(CallRejectedException.class)
                .isThrownBy(() -> begin(plan(Duration.ZERO, Duration.ZERO, null)))
                .withMessage("The call responses.create was not let through: the circuit is open");
        assertThat(strategy.log).containsExactly("admit responses.create");
        assertThat(log).containsExactly("begin responses.create", "end CallRejectedException");
    }

    @Test
    void refusedCallNamesTheGuard() {
        strategy.rejection = "the circuit is open";
        strategy.guard = Optional.of("circuit breaker a");

        assertThatExceptionOfType(CallRejectedException.class)
                .isThrownBy(() -> begin(plan(Duration.ZERO, Duration.ZERO, null)))
                .satisfies(failure -> assertThat(failure.guard()).contains("circuit breaker a"));
    }

    @Test
    void turnThatComesAfterTheCallHasToEndIsNotWaitedFor() {
        strategy.delay = Duration.ofSeconds(3);

        assertThat(begin(plan(Duration.ZERO, Duration.ofMillis(3001), null)).admissionDelay())
                .isEqualTo(strategy.delay);
        strategy.log.clear();
        assertThatExceptionOfType(CallRejectedException.class)
                .isThrownBy(() -> begin(plan(Duration.ZERO, Duration.ofSeconds(3), null)))
                .withMessage("The call responses.create was not let through: it would have to wait 3000 ms, and its"
                        + " total timeout is 3000 ms");
        assertThat(strategy.log).containsExactly("admit responses.create", "end p2 - CallRejectedException");
    }

    @Test
    void strategyThatThrowsInsteadOfAdmittingEndsTheCall() {
        strategy.admitFailure = new IllegalStateException("broken");

        assertThatExceptionOfType(OpenAIException.class)
                .isThrownBy(() -> begin(plan(Duration.ZERO, Duration.ZERO, null)))
                .withMessage("The retry strategy failed to admit the call responses.create: broken");
        assertThat(strategy.log).containsExactly("admit responses.create");
        assertThat(log).containsExactly("begin responses.create", "end OpenAIException");
    }

    @Test
    void bodyThatCannotBeSentAgainIsNotAndNobodyIsAsked() {
        MultipartBody.Builder body = MultipartBody.builder();
        body.file("file", FileUpload.of(new ByteArrayInputStream(new byte[1]), "x"));
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, body.build()));
        progress.nextRequest();

        assertThat(progress.retryAfter(503, HttpHeaders.EMPTY)).isEmpty();
        assertThat(progress.retryAfter(new IOException("reset"))).isEmpty();
        assertThat(strategy.log).containsExactly("admit responses.create");
    }

    @Test
    void bodyInMemoryIsSentAgain() {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, HttpBody.of(new byte[1], "application/json")));
        progress.nextRequest();

        assertThat(progress.retryAfter(503, HttpHeaders.EMPTY)).contains(Duration.ofSeconds(1));
    }

    @Test
    void failuresThatCannotPassAreNotRepeatedAndNobodyIsAsked() throws IOException {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();

        assertThat(progress.retryAfter(new InterruptedIOException("interrupted")))
                .isEmpty();
        assertThat(progress.retryAfter(unreadable())).isEmpty();
        assertThat(progress.retryAfter(new IllegalStateException("bug"))).isEmpty();
        assertThat(strategy.log).containsExactly("admit responses.create");
    }

    @Test
    void timeoutsOfTheTransportAreRepeated() {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();

        assertThat(progress.retryAfter(new TransportTimeoutException(
                        TransportTimeoutException.Bound.IDLE, Duration.ofMillis(5), new IOException("silence"))))
                .contains(Duration.ofSeconds(1));
    }

    @Test
    void strategyIsToldTheFacts() {
        time.pass(Duration.ofDays(1));
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();
        time.pass(Duration.ofSeconds(7));
        HttpHeaders headers = HttpHeaders.builder().add("Retry-After", "3").build();
        progress.retryAfter(429, headers);

        AttemptFailure failure = strategy.failures.get(0);
        assertThat(failure.elapsed()).isEqualTo(Duration.ofSeconds(7));
        assertThat(failure.headers()).isSameAs(headers);
        assertThat(failure.serverDelay()).contains(Duration.ofSeconds(3));
    }

    @Test
    void attemptGetsWhatIsLeftOfTheWhole() {
        CallProgress progress = begin(plan(Duration.ofSeconds(6), Duration.ofSeconds(10), null));

        assertThat(progress.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(6));
        time.pass(Duration.ofSeconds(7));
        HttpTimeouts second = progress.nextRequest().timeouts();
        assertThat(second.total()).isEqualTo(Duration.ofSeconds(3));
        assertThat(second.connect()).isEqualTo(Duration.ofSeconds(1));
        assertThat(second.idle()).isEqualTo(Duration.ofSeconds(2));
        time.pass(Duration.ofSeconds(3));
        assertThatExceptionOfType(ApiTimeoutException.class)
                .isThrownBy(progress::nextRequest)
                .withMessage("The total timeout of 10000 ms passed after 2 attempts")
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(2));
        assertThat(strategy.log).endsWith("end p1 - ApiTimeoutException");
        assertThat(log).endsWith("end ApiTimeoutException");
    }

    @Test
    void zeroIsNoBound() {
        CallProgress unbound = begin(plan(Duration.ZERO, Duration.ZERO, null));
        time.pass(Duration.ofDays(400));
        assertThat(unbound.nextRequest().timeouts().total()).isZero();

        CallProgress total = begin(plan(Duration.ZERO, Duration.ofSeconds(10), null));
        assertThat(total.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(10));

        CallProgress attempt = begin(plan(Duration.ofSeconds(6), Duration.ZERO, null));
        time.pass(Duration.ofDays(400));
        assertThat(attempt.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void waitThatWouldEndTooLateIsNotBegun() {
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ofSeconds(10), null));
        progress.nextRequest();
        time.pass(Duration.ofSeconds(8));
        assertThat(progress.retryAfter(503, HttpHeaders.EMPTY)).contains(Duration.ofSeconds(1));
        time.pass(Duration.ofSeconds(1));
        assertThat(progress.retryAfter(503, HttpHeaders.EMPTY)).isEmpty();
    }

    @Test
    void observersMayAddHeaders() {
        CallObserver adding = call -> new CallObservation() {
            @Override
            public HttpHeaders attempt(int attempt, HttpRequest request) {
                return request.headers().toBuilder()
                        .add("X-Trace", "t" + attempt)
                        .build();
            }
        };
        CallProgress progress =
                new CallProgress(plan(Duration.ZERO, Duration.ZERO, null), strategy, List.of(adding, adding), time);

        assertThat(progress.nextRequest().headers().all("X-Trace")).containsExactly("t1", "t1");
        assertThat(progress.nextRequest().headers().all("X-Trace")).containsExactly("t2", "t2");
    }

    @Test
    void observersThatThrowHarmNeitherTheCallNorTheOthers() {
        CallObserver throwing = call -> {
            throw new IllegalStateException("begin");
        };
        CallObserver alwaysThrowing = call -> new ThrowingObservation();
        CallProgress progress = new CallProgress(
                plan(Duration.ZERO, Duration.ZERO, null),
                strategy,
                List.of(throwing, alwaysThrowing, this::observe),
                time);
        HttpRequest request = progress.nextRequest();
        progress.retryAfter(new IOException("reset"));
        progress.nextRequest();
        progress.answered(200, HttpHeaders.EMPTY);
        progress.tracker().event("e");
        progress.tracker().succeeded();

        assertThat(request.headers().isEmpty()).isTrue();
        assertThat(strategy.log).endsWith("end p1 200 e");
        assertThat(log)
                .containsExactly(
                        "begin responses.create",
                        "attempt 1",
                        "failed 1 IOException",
                        "attempt 2",
                        "answered 2 200",
                        "event e",
                        "end");
    }

    @Test
    void strategyThatThrowsInsteadOfDecidingGivesUp() {
        strategy.decisionFailure = new IllegalStateException("broken");
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();

        assertThat(progress.retryAfter(503, HttpHeaders.EMPTY)).isEmpty();
    }

    @Test
    void strategyThatThrowsAfterSuccessSpoilsNothing() {
        strategy.endFailure = new IllegalStateException("broken");
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();

        assertThat(progress.answered(200, HttpHeaders.EMPTY).status()).isEqualTo(200);
        progress.tracker().succeeded();
        assertThat(strategy.log).containsExactly("admit responses.create", "end p1 200");
        assertThat(log).endsWith("end");
    }

    @Test
    void observersAreToldOfTheEndThoughTheStrategyThrowsThere() {
        strategy.endFailure = new IllegalStateException("broken");
        CallProgress progress = begin(plan(Duration.ZERO, Duration.ZERO, null));
        progress.nextRequest();
        OpenAIException failure = failure();

        assertThat(progress.end(failure)).isSameAs(failure);
        assertThat(log).endsWith("end OpenAIException");
    }

    private CallProgress begin(CallPlan plan) {
        return new CallProgress(plan, strategy, List.of(this::observe), time);
    }

    private CallPlan plan(Duration attemptTimeout, Duration totalTimeout, @Nullable HttpBody body) {
        HttpTimeouts timeouts = new HttpTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(2), attemptTimeout, false);
        return new CallPlan(
                INFO,
                new HttpRequest("POST", URI.create("https://h/v1/responses"), HttpHeaders.EMPTY, body, timeouts),
                Optional.empty(),
                attemptTimeout,
                totalTimeout,
                Limits.DEFAULT);
    }

    private static OpenAIException failure() {
        return new OpenAIException("failed", null, ErrorContext.NONE);
    }

    private static BodyUnreadableException unreadable() throws IOException {
        MultipartBody.Builder body = MultipartBody.builder();
        body.file("f", FileUpload.of(new BrokenInputStream("disk on fire"), "x"));
        try {
            body.build().open().readAllBytes();
        } catch (BodyUnreadableException e) {
            return e;
        }
        throw new AssertionError("The file can be read");
    }

    private CallObservation observe(CallInfo call) {
        log.add("begin " + call.operation());
        return new CallObservation() {
            @Override
            public HttpHeaders attempt(int attempt, HttpRequest request) {
                log.add("attempt " + attempt);
                return request.headers();
            }

            @Override
            public void answered(int attempt, int status, HttpHeaders headers) {
                log.add("answered " + attempt + " " + status);
            }

            @Override
            public void failed(int attempt, Throwable error) {
                log.add("failed " + attempt + " " + error.getClass().getSimpleName());
            }

            @Override
            public void result(Object result) {
                log.add("result " + result);
            }

            @Override
            public void event(Object event) {
                log.add("event " + event);
            }

            @Override
            public void end(Optional<Throwable> error) {
                log.add("end"
                        + error.map(cause -> " " + cause.getClass().getSimpleName())
                                .orElse(""));
            }
        };
    }

    private static final class ThrowingObservation implements CallObservation {
        @Override
        public HttpHeaders attempt(int attempt, HttpRequest request) {
            throw new IllegalStateException("attempt");
        }

        @Override
        public void answered(int attempt, int status, HttpHeaders headers) {
            throw new IllegalStateException("answered");
        }

        @Override
        public void failed(int attempt, Throwable error) {
            throw new IllegalStateException("failed");
        }

        @Override
        public void event(Object event) {
            throw new IllegalStateException("event");
        }

        @Override
        public void end(Optional<Throwable> error) {
            throw new IllegalStateException("end");
        }
    }

    /** Waits one second before each retry unless told otherwise, and notes what it is asked. */
    private static final class Strategy implements RetryStrategy {

        private record NumberedPermit(int number) implements Permit {
            @Override
            public String toString() {
                return "p" + number;
            }
        }

        private final List<String> log = new ArrayList<>();
        private final List<AttemptFailure> failures = new ArrayList<>();
        private Decision decision = new Decision.RetryAfter(Duration.ofSeconds(1));
        private Duration delay = Duration.ZERO;
        private Duration timeout = Duration.ZERO;
        private @Nullable String rejection;
        private Optional<String> guard = Optional.empty();
        private @Nullable RuntimeException admitFailure;
        private @Nullable RuntimeException decisionFailure;
        private @Nullable RuntimeException endFailure;
        private int permits;

        @Override
        public Admission admit(CallInfo call) {
            log.add("admit " + call.operation());
            if (admitFailure != null) {
                throw admitFailure;
            }
            return rejection != null
                    ? new Admission.Rejected(rejection, guard)
                    : new Admission.Admitted(new NumberedPermit(++permits), delay, timeout);
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            failures.add(failure);
            log.add("failure " + permit + " attempt " + failure.attempt() + " status "
                    + (failure.status().isPresent()
                            ? String.valueOf(failure.status().getAsInt())
                            : "-") + " error "
                    + failure.error().map(Throwable::getMessage).orElse(null));
            if (decisionFailure != null) {
                throw decisionFailure;
            }
            return decision;
        }

        @Override
        public void onEnd(Permit permit, CallEnd end) {
            log.add("end " + permit + " "
                    + (end.status().isPresent() ? String.valueOf(end.status().getAsInt()) : "-")
                    + end.error()
                            .map(error -> " " + error.getClass().getSimpleName())
                            .orElse("")
                    + end.result().map(result -> " " + result).orElse(""));
            if (endFailure != null) {
                throw endFailure;
            }
        }
    }
}
