package io.openaisdk.core.internal.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.FakeTime;
import io.openaisdk.core.internal.http.BodyUnreadableException;
import io.openaisdk.core.internal.http.BrokenInputStream;
import io.openaisdk.core.internal.http.MultipartBody;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.observe.Logged;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.DefaultRetryStrategy;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** How a call takes its steps, and how it ends. */
@ResourceLock(Resources.SYSTEM_ERR)
class CallTest {

    private static final CallInfo INFO = new CallInfo("responses.create", "POST", "/responses", false);

    private final FakeTime time = new FakeTime();
    private final Strategy strategy = new Strategy();
    private final List<String> log = new ArrayList<>();

    @Test
    void successGivesThePermitBackOnce() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        HttpInfo head = course.succeeds(200);
        assertThat(course.call.succeed(null)).isTrue();
        assertThat(course.call.succeed(null)).isFalse();

        assertThat(head.attempts()).isEqualTo(1);
        assertThat(strategy.log).containsExactly("admit responses.create", "end p1 200");
        assertThat(log).containsExactly("begin responses.create", "attempt 1", "responded 1 200", "end");
    }

    @Test
    void failureForGoodGivesThePermitBackOnce() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        strategy.decision = new RetryStrategy.Decision.GiveUp();
        assertThat(course.refused(400, HttpHeaders.EMPTY)).isEmpty();
        OpenAIException failure = failure();
        assertThat(course.call.thrown(failure)).isSameAs(failure);
        assertThat(course.call.fail(failure())).isFalse();
        assertThat(course.call.succeed(null)).isFalse();
        assertThat(course.call.cancel()).isFalse();

        assertThat(strategy.log)
                .containsExactly(
                        "admit responses.create",
                        "failure p1 attempt 1 status 400 error null",
                        "end p1 400 OpenAIException");
        assertThat(log)
                .containsExactly(
                        "begin responses.create",
                        "attempt 1",
                        "responded 1 400",
                        "refused 1 400",
                        "end OpenAIException");
    }

    @Test
    void successAfterARetryGivesThePermitBackOnce() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        assertThat(course.breaks(new IOException("reset"))).contains(Duration.ofSeconds(1));
        course.nextRequest();
        assertThat(course.succeeds(201).attempts()).isEqualTo(2);
        course.call.fail(failure());

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
                        "responded 2 201",
                        "end OpenAIException");
    }

    @Test
    void thePermitComesBackWithTheResult() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        course.succeeds(200);
        course.call.succeed("the result");

        assertThat(strategy.log).containsExactly("admit responses.create", "end p1 200 the result");
        assertThat(log)
                .containsExactly("begin responses.create", "attempt 1", "responded 1 200", "result the result", "end");
    }

    @Test
    void anAdmissionMayBoundTheCall() {
        strategy.delay = Duration.ofSeconds(3);
        strategy.timeout = Duration.ofSeconds(5);
        Course unbounded = begin(plan(Duration.ZERO, Duration.ZERO, null));
        Course bounded = begin(plan(Duration.ZERO, Duration.ofSeconds(4), null));

        assertThat(unbounded.admissionDelay()).isEqualTo(Duration.ofSeconds(3));
        assertThat(unbounded.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(5));
        assertThat(bounded.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void canceledCallGivesThePermitBack() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        assertThat(course.call.cancel()).isTrue();

        assertThat(strategy.log).containsExactly("admit responses.create", "end p1 - Canceled");
    }

    @Test
    void refusedCallFailsAtOnceAndHasNoPermitToGiveBack() {
        strategy.rejection = "the circuit is open";

        assertThatExceptionOfType(CallRejectedException.class)
                .isThrownBy(() -> begin(plan(Duration.ZERO, Duration.ZERO, null)))
                .withMessage("The call responses.create was rejected: the circuit is open");
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
                .withMessage("The call responses.create was rejected: it would have to wait 3000 ms, and its"
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
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, body.build()));
        course.nextRequest();

        assertThat(course.refused(503, HttpHeaders.EMPTY)).isEmpty();
        assertThat(strategy.log).containsExactly("admit responses.create");
    }

    @Test
    void brokenAttemptWhoseBodyCannotBeSentAgainIsNotRetried() {
        MultipartBody.Builder body = MultipartBody.builder();
        body.file("file", FileUpload.of(new ByteArrayInputStream(new byte[1]), "x"));
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, body.build()));
        course.nextRequest();

        assertThat(course.breaks(new IOException("reset"))).isEmpty();
        assertThat(strategy.log).containsExactly("admit responses.create");
    }

    @Test
    void bodyInMemoryIsSentAgain() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, HttpBody.of(new byte[1], "application/json")));
        course.nextRequest();

        assertThat(course.refused(503, HttpHeaders.EMPTY)).contains(Duration.ofSeconds(1));
    }

    @Test
    void failuresThatCannotPassAreNotRepeatedAndNobodyIsAsked() throws IOException {
        for (Throwable error :
                List.of(new InterruptedIOException("interrupted"), unreadable(), new IllegalStateException("bug"))) {
            Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
            course.nextRequest();

            assertThat(course.breaks(error)).isEmpty();
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(strategy.log).containsOnly("admit responses.create");
    }

    @Test
    void timeoutsOfTheTransportAreRepeated() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();

        assertThat(course.breaks(new TransportTimeoutException(
                        TransportTimeoutException.Bound.IDLE, Duration.ofMillis(5), new IOException("silence"))))
                .contains(Duration.ofSeconds(1));
    }

    @Test
    void strategyIsToldTheFacts() {
        time.pass(Duration.ofDays(1));
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        time.pass(Duration.ofSeconds(7));
        HttpHeaders headers = HttpHeaders.builder().add("Retry-After", "3").build();
        course.refused(429, headers);

        AttemptFailure failure = strategy.failures.get(0);
        assertThat(failure.elapsed()).isEqualTo(Duration.ofSeconds(7));
        assertThat(failure.response().orElseThrow().headers()).isSameAs(headers);
        assertThat(failure.serverDelay()).contains(Duration.ofSeconds(3));
    }

    @Test
    void attemptGetsWhatIsLeftOfTheWhole() {
        Course course = begin(plan(Duration.ofSeconds(6), Duration.ofSeconds(10), null));

        assertThat(course.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(6));
        time.pass(Duration.ofSeconds(6));
        course.breaks(new IOException("reset"));
        time.pass(Duration.ofSeconds(1));
        HttpTimeouts second = course.nextRequest().timeouts();
        assertThat(second.total()).isEqualTo(Duration.ofSeconds(3));
        assertThat(second.connect()).isEqualTo(Duration.ofSeconds(1));
        assertThat(second.idle()).isEqualTo(Duration.ofSeconds(2));
        course.breaks(new IOException("reset"));
        time.pass(Duration.ofSeconds(3));
        assertThatExceptionOfType(ApiTimeoutException.class)
                .isThrownBy(course::nextRequest)
                .withMessage("The total timeout of 10000 ms passed after 2 attempts")
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(2));
        assertThat(strategy.log).endsWith("end p1 - ApiTimeoutException");
        assertThat(log).endsWith("end ApiTimeoutException");
    }

    @Test
    void zeroIsNoBound() {
        Course unbound = begin(plan(Duration.ZERO, Duration.ZERO, null));
        time.pass(Duration.ofDays(400));
        assertThat(unbound.nextRequest().timeouts().total()).isZero();

        Course total = begin(plan(Duration.ZERO, Duration.ofSeconds(10), null));
        assertThat(total.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(10));

        Course attempt = begin(plan(Duration.ofSeconds(6), Duration.ZERO, null));
        time.pass(Duration.ofDays(400));
        assertThat(attempt.nextRequest().timeouts().total()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void waitThatWouldEndTooLateIsNotBegun() {
        Course course = begin(plan(Duration.ZERO, Duration.ofSeconds(10), null));
        course.nextRequest();
        time.pass(Duration.ofSeconds(8));
        assertThat(course.refused(503, HttpHeaders.EMPTY)).contains(Duration.ofSeconds(1));
        time.pass(Duration.ofMillis(999));
        course.nextRequest();
        time.pass(Duration.ofMillis(1));
        assertThat(course.refused(503, HttpHeaders.EMPTY)).isEmpty();
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
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null), List.of(adding, adding));

        assertThat(course.nextRequest().headers().all("X-Trace")).containsExactly("t1", "t1");
        course.breaks(new IOException("reset"));
        assertThat(course.nextRequest().headers().all("X-Trace")).containsExactly("t2", "t2");
    }

    @Test
    void observersThatThrowHarmNeitherTheCallNorTheOthers() {
        CallObserver throwing = call -> {
            throw new IllegalStateException("begin");
        };
        CallObserver alwaysThrowing = call -> new ThrowingObservation();
        Course course =
                begin(plan(Duration.ZERO, Duration.ZERO, null), List.of(throwing, alwaysThrowing, this::observe));
        HttpRequest request = course.nextRequest();
        course.breaks(new IOException("reset"));
        course.nextRequest();
        course.succeeds(200);
        course.call.event("e");
        course.call.succeed(null);

        assertThat(request.headers().isEmpty()).isTrue();
        assertThat(strategy.log).endsWith("end p1 200 e");
        assertThat(log)
                .containsExactly(
                        "begin responses.create",
                        "attempt 1",
                        "failed 1 IOException",
                        "attempt 2",
                        "responded 2 200",
                        "event e",
                        "end");
    }

    @Test
    void strategyThatThrowsInsteadOfDecidingGivesUp() {
        strategy.decisionFailure = new IllegalStateException("broken");
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();

        assertThat(course.refused(503, HttpHeaders.EMPTY)).isEmpty();
    }

    @Test
    void strategyThatThrowsAfterSuccessSpoilsNothing() {
        strategy.endFailure = new IllegalStateException("broken");
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();

        assertThat(course.succeeds(200).status()).isEqualTo(200);
        course.call.succeed(null);
        assertThat(strategy.log).containsExactly("admit responses.create", "end p1 200");
        assertThat(log).endsWith("end");
    }

    @Test
    void observersAreToldOfTheEndThoughTheStrategyThrowsThere() {
        strategy.endFailure = new IllegalStateException("broken");
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        OpenAIException failure = failure();

        assertThat(course.call.thrown(failure)).isSameAs(failure);
        assertThat(log).endsWith("end OpenAIException");
    }

    // What is under way

    @Test
    void endReleasesWhatIsUnderWayOnce() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        CompletableFuture<String> future = new CompletableFuture<>();
        assertThat(course.call.hold((Runnable) () -> log.add("first"))).isTrue();
        assertThat(course.call.hold(future)).isTrue();
        assertThat(course.call.isOver()).isFalse();
        course.call.cancel();
        course.call.drop();

        assertThat(course.call.isOver()).isTrue();
        assertThat(future).isCancelled();
        assertThat(log).doesNotContain("first");
    }

    @Test
    void whatIsHeldAfterTheEndIsReleasedAtOnce() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.call.cancel();

        assertThat(course.call.hold((AutoCloseable) () -> log.add("closed"))).isFalse();
        assertThat(course.call.hold((Runnable) () -> log.add("run"))).isFalse();
        assertThat(log).endsWith("closed", "run");
    }

    @Test
    void whatIsDroppedIsReleasedAndTheCallGoesOn() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.call.hold((AutoCloseable) () -> log.add("closed"));
        course.call.drop();
        course.call.drop();

        assertThat(log).endsWith("closed").containsOnlyOnce("closed");
        assertThat(course.call.cancel()).isTrue();
        assertThat(log).containsOnlyOnce("closed");
    }

    @Test
    void whatCannotBeReleasedIsLoggedAndKeepsNobodyFromTheEnd() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.call.hold((AutoCloseable) () -> {
            throw new IllegalStateException("stuck");
        });

        assertThat(Logged.by(course.call::cancel))
                .contains("The request or response of a call could not be closed", "stuck");
        assertThat(log).endsWith("end");
    }

    // What the end is told with

    @Test
    void failureIsToldAfterEverybodyElse() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        OpenAIException failure = failure();
        course.call.onFailure(error -> log.add("told " + (error == failure)));
        assertThat(course.call.fail(failure)).isTrue();

        assertThat(log).endsWith("end OpenAIException", "told true");
    }

    @Test
    void successIsFollowedByWhatItIsTold() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        course.succeeds(200);
        assertThat(course.call.succeed("value", () -> log.add("then"))).isTrue();
        assertThat(course.call.succeed("value", () -> log.add("again"))).isFalse();

        assertThat(log).endsWith("result value", "end", "then");
    }

    @Test
    void endOfACallThatNobodyWatchesIsFollowedByWhatItIsTold() {
        CallContext context = new CallContext(
                new NoTransport(),
                true,
                Codecs.JACKSON,
                Optional.empty(),
                List.of(),
                new Callbacks(Runnable::run, true),
                time);
        Call call = context.begin(
                plan(Duration.ZERO, Duration.ZERO, null), new DefaultRetryStrategy(0, Duration.ZERO, () -> 0));
        call.start();
        call.onFailure(error -> log.add("told " + error.getMessage()));
        call.event("e");
        call.fail(failure());

        assertThat(log).containsExactly("told failed");
    }

    @Test
    void endSaysHowLongTheCallTookAndWhatItsResultSays() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        time.pass(Duration.ofSeconds(3));
        course.nextRequest();
        course.succeeds(200);
        course.call.succeed(Codecs.parse(Codecs.JACKSON, "{\"model\":\"m\"}"));

        CallEnd end = strategy.ends.get(0);
        assertThat(end.elapsed()).isEqualTo(Duration.ofSeconds(3));
        assertThat(end.metadata().model()).contains("m");
    }

    @Test
    void failureIsToldWithWhatTheServiceSaid() {
        strategy.decision = new RetryStrategy.Decision.GiveUp();
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        course.refused(400, HttpHeaders.EMPTY, "{\"error\":{\"code\":\"c\"}}");

        assertThat(strategy.failures.get(0).serviceError().orElseThrow().code()).contains("c");
        Course silent = begin(plan(Duration.ZERO, Duration.ZERO, null));
        silent.nextRequest();
        silent.refused(400, HttpHeaders.EMPTY, "");
        assertThat(strategy.failures.get(1).serviceError()).isEmpty();
    }

    /** The end is told of the last response, which an attempt without one has not. */
    @Test
    void attemptWithoutAResponseTakesTheEarlierOneAway() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        course.refused(503, HttpHeaders.EMPTY);
        course.nextRequest();
        course.call.cancel();

        assertThat(strategy.log).endsWith("end p1 - Canceled");
    }

    @Test
    void headersThatAreTooLargeAreAFailedAttempt() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        HttpHeaders large =
                HttpHeaders.builder().add("x", "y".repeat(2_000_000)).build();
        course.step = course.call.responded((Step.Send) course.step, 200, large);

        assertThat(course.delay()).contains(Duration.ofSeconds(1));
        assertThat(strategy.failures.get(0).error().orElseThrow()).hasMessageContaining("maxHeaderBytes");
        assertThat(log).endsWith("failed 1 IOException");
    }

    @Test
    void bodyThatAnObserverWatchesEndsWithTheCall() {
        List<String> body = new ArrayList<>();
        CallObserver watching = call -> new CallObservation() {
            @Override
            public BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> masking) {
                return new BodyObserver() {
                    @Override
                    public void bytes(byte[] bytes, int offset, int length) {
                        body.add("bytes");
                    }

                    @Override
                    public void end() {
                        body.add("end");
                    }
                };
            }
        };
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null), List.of(watching));
        course.nextRequest();
        course.succeeds(200);
        course.call.cancel();

        assertThat(body).containsExactly("end");
    }

    // Failures in the words of callers

    @Test
    void errorIsThrownAsItIs() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        NoClassDefFoundError error = new NoClassDefFoundError("x");

        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(() -> course.call.thrown(error))
                .isSameAs(error);
        assertThat(log).endsWith("end NoClassDefFoundError");
    }

    @Test
    void errorOfAnAttemptIsNotDecidedOn() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();
        NoClassDefFoundError error = new NoClassDefFoundError("x");

        assertThat(course.call.failed((Step.Send) course.step, error))
                .isInstanceOfSatisfying(
                        Step.Fail.class, fail -> assertThat(fail.error()).isSameAs(error));
        assertThat(strategy.failures).isEmpty();
    }

    /** Whatever breaks then, breaks because of that; a mistake of ours does not. */
    @Test
    void failureAfterTheClientWasClosedIsItsClosing() {
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        assertThat(course.call.failure(new IOException("x"))).isNotInstanceOf(ClientClosedException.class);
        course.call.context().close();

        assertThat(course.call.failure(new IOException("x"))).isInstanceOf(ClientClosedException.class);
        assertThat(course.call.failure(new IllegalStateException("x"))).isNotInstanceOf(ClientClosedException.class);
    }

    // Faults of plug-ins

    @Test
    void faultsOfStrategiesAreLogged() {
        strategy.decisionFailure = new IllegalStateException("cannot decide");
        strategy.endFailure = new IllegalStateException("cannot end");
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null));
        course.nextRequest();

        assertThat(Logged.by(() -> {
                    course.refused(503, HttpHeaders.EMPTY);
                    course.call.cancel();
                }))
                .contains("A retry strategy failed; the call is not retried", "cannot decide")
                .contains("A retry strategy failed when a call ended", "cannot end");
    }

    @Test
    void transportOfTheApplicationOutlivesTheClient() {
        NoTransport transport = new NoTransport();
        new CallContext(
                        transport,
                        false,
                        Codecs.JACKSON,
                        Optional.empty(),
                        List.of(),
                        new Callbacks(Runnable::run, true),
                        time)
                .close();

        assertThat(transport.closed).isFalse();
    }

    @Test
    void observersAreToldWhenTheirClientOpensAndCloses() {
        CallObserver watching = new CallObserver() {
            @Override
            public CallObservation begin(CallInfo call) {
                return CallObservation.NONE;
            }

            @Override
            public Runnable opened(HttpTransport transport) {
                log.add("opened");
                return () -> log.add("closed");
            }
        };
        Course course = begin(plan(Duration.ZERO, Duration.ZERO, null), List.of(watching));
        assertThat(log).containsExactly("opened");
        course.call.context().close();
        course.call.context().close();
        assertThat(log).containsExactly("opened", "closed");
    }

    private Course begin(CallPlan plan) {
        return begin(plan, List.of(this::observe));
    }

    private Course begin(CallPlan plan, List<CallObserver> observers) {
        CallContext context = new CallContext(
                new NoTransport(),
                true,
                Codecs.JACKSON,
                Optional.of(strategy),
                observers,
                new Callbacks(Runnable::run, true),
                time);
        return new Course(new Call(context, plan, strategy));
    }

    /** Takes the steps of a call as a driver does, but for those that take time. */
    private static final class Course {

        private final Call call;
        private Step.Lasting step;

        private Course(Call call) {
            this.call = call;
            this.step = call.start();
            throwFailure();
        }

        private Duration admissionDelay() {
            return step instanceof Step.Wait wait ? wait.delay() : Duration.ZERO;
        }

        /** Begins the next attempt, after a wait if there is one. */
        private HttpRequest nextRequest() {
            if (step instanceof Step.Wait wait) {
                step = call.waited(wait);
            }
            throwFailure();
            return ((Step.Send) step).request();
        }

        private void throwFailure() {
            if (step instanceof Step.Fail fail) {
                throw call.thrown(fail.error());
            }
        }

        private HttpInfo succeeds(int status) {
            step = call.responded((Step.Send) step, status, HttpHeaders.EMPTY);
            return ((Step.Deliver) step).http();
        }

        private Optional<Duration> refused(int status, HttpHeaders headers) {
            return refused(status, headers, "");
        }

        private Optional<Duration> refused(int status, HttpHeaders headers, String body) {
            step = call.responded((Step.Send) step, status, headers);
            step = call.explained((Step.ReadError) step, body.getBytes(StandardCharsets.UTF_8));
            return delay();
        }

        private Optional<Duration> breaks(Throwable error) {
            step = call.failed((Step.Send) step, error);
            return delay();
        }

        private Optional<Duration> delay() {
            return step instanceof Step.Wait wait ? Optional.of(wait.delay()) : Optional.empty();
        }
    }

    /** Is never asked for anything. */
    private static final class NoTransport implements HttpTransport {

        private boolean closed;

        @Override
        public HttpResponse execute(HttpRequest request) {
            throw new AssertionError("Nothing is sent");
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            throw new AssertionError("Nothing is sent");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private CallPlan plan(Duration attemptTimeout, Duration totalTimeout, @Nullable HttpBody body) {
        HttpTimeouts timeouts = new HttpTimeouts(
                Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(2), attemptTimeout, false);
        return new CallPlan(
                INFO,
                new HttpRequest("POST", URI.create("https://h/v1/responses"), HttpHeaders.EMPTY, body, timeouts),
                Optional.empty(),
                attemptTimeout,
                totalTimeout,
                new SettingsBuilder(OpenAIPlatform.DEFAULT).build().limits());
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
            public void responded(int attempt, ResponseMetadata response) {
                log.add("responded " + attempt + " " + response.status());
            }

            @Override
            public void refused(int attempt, ResponseMetadata response, ServiceError error) {
                log.add("refused " + attempt + " " + response.status());
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
            public void end(CallEnd end) {
                log.add("end"
                        + end.outcome()
                                .failure()
                                .map(cause -> " " + cause.getClass().getSimpleName())
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
        public void responded(int attempt, ResponseMetadata response) {
            throw new NoSuchMethodError("responded");
        }

        @Override
        public BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> masking) {
            throw new NoClassDefFoundError("responseBody");
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
        public void end(CallEnd end) {
            throw new StackOverflowError("end");
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
        private final List<CallEnd> ends = new ArrayList<>();
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
            ends.add(end);
            log.add("end " + permit + " "
                    + end.response().map(head -> String.valueOf(head.status())).orElse("-")
                    + (end.outcome() instanceof CallOutcome.Canceled ? " Canceled" : "")
                    + end.outcome()
                            .failure()
                            .map(error -> " " + error.getClass().getSimpleName())
                            .orElse("")
                    + end.result().map(result -> " " + result).orElse(""));
            if (endFailure != null) {
                throw endFailure;
            }
        }
    }
}
