package io.openaisdk.resilience4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import io.openaisdk.testkit.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bulkheads, rate limiters, time limiters, and what happens when one of several guards refuses. */
class LimitersTest extends ServerTest {

    private static final String INSTANCE = "openai-" + MODEL;

    private final TestClock clock = new TestClock();

    private static BulkheadRegistry bulkheads(int calls) {
        return BulkheadRegistry.of(
                BulkheadConfig.custom().maxConcurrentCalls(calls).build());
    }

    /** A registry whose limiter goes by the clock of the test. */
    private RateLimiterRegistry rates(int calls, Duration period, Duration timeout) {
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(calls)
                .limitRefreshPeriod(period)
                .timeoutDuration(timeout)
                .build();
        RateLimiterRegistry registry = RateLimiterRegistry.of(config);
        registry.rateLimiter(INSTANCE);
        registry.replace(INSTANCE, RateLimiter.of(INSTANCE, config, clock::nanoTime));
        return registry;
    }

    private static TimeLimiterRegistry times(Duration timeout) {
        return TimeLimiterRegistry.of(
                TimeLimiterConfig.custom().timeoutDuration(timeout).build());
    }

    @Test
    void hundredCallsAreSpread() {
        WithoutWaiting strategy = new WithoutWaiting(Resilience4jStrategy.builder()
                .rateLimiter(rates(10, Duration.ofSeconds(1), Duration.ofMinutes(1)))
                .build());
        OpenAI client = client(strategy);
        answer(Answer.text("Hello"));

        List<CompletableFuture<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            calls.add(client.async().responses().create(p -> p.model(MODEL).input("Hi")));
        }
        calls.forEach(Way::await);

        Map<Duration, Long> turns =
                strategy.waits().stream().collect(Collectors.groupingBy(wait -> wait, Collectors.counting()));
        assertThat(turns).hasSize(10);
        for (int second = 0; second < 10; second++) {
            assertThat(turns).containsEntry(Duration.ofSeconds(second), 10L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void turnsAreWaitedFor(Way way) {
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(2)
                .limitRefreshPeriod(Duration.ofMillis(50))
                .timeoutDuration(Duration.ofMinutes(1))
                .build();
        RateLimiterRegistry registry = RateLimiterRegistry.of(config);
        OpenAI client =
                client(Resilience4jStrategy.builder().rateLimiter(registry).build());
        answer(Answer.text("Hello"));

        for (int i = 0; i < 7; i++) {
            assertThat(way.create(client, MODEL).outputText()).isEqualTo("Hello");
        }
        assertThat(requests()).isEqualTo(7);
    }

    @Test
    void eachAttemptTakesATurn() {
        RetryStrategy strategy = Resilience4jStrategy.builder()
                .rateLimiter(rates(1, Duration.ofSeconds(10), Duration.ofSeconds(15)))
                .build();
        Permit permit = Calls.admitted(strategy, Calls.of(MODEL)).permit();

        assertThat(strategy.onFailure(permit, Calls.failed(1, 503)))
                .isEqualTo(new Decision.RetryAfter(Duration.ofSeconds(10)));
        assertThat(strategy.onFailure(permit, Calls.failed(2, 503))).isInstanceOf(Decision.GiveUp.class);
    }

    @Test
    void turnThatIsTooFarIsRefused() {
        RetryStrategy strategy = Resilience4jStrategy.builder()
                .rateLimiter(rates(1, Duration.ofSeconds(10), Duration.ofSeconds(9)))
                .build();
        Calls.admitted(strategy, Calls.of(MODEL));

        Admission.Rejected refusal = Calls.rejected(strategy, Calls.of(MODEL));

        assertThat(refusal.reason()).isEqualTo("rate limiter openai-gpt-5.5 has no turn within 9000 ms");
        assertThat(refusal.guard()).contains("rate limiter openai-gpt-5.5");
    }

    @Test
    void limiterCanBeDrainedByWhatACallEndsWith() {
        RateLimiterRegistry registry = RateLimiterRegistry.of(RateLimiterConfig.custom()
                .limitForPeriod(10)
                .limitRefreshPeriod(Duration.ofHours(1))
                .drainPermissionsOnResult(
                        either -> either.isLeft() || either.get().equals("the result of a canceled call"))
                .build());
        RetryStrategy strategy =
                Resilience4jStrategy.builder().rateLimiter(registry).build();

        strategy.onEnd(Calls.admitted(strategy, Calls.of(MODEL)).permit(), Calls.success("a result"));
        assertThat(registry.rateLimiter(INSTANCE).getMetrics().getAvailablePermissions())
                .isEqualTo(9);
        strategy.onEnd(
                Calls.admitted(strategy, Calls.of(MODEL)).permit(), Calls.canceled("the result of a canceled call"));
        assertThat(registry.rateLimiter(INSTANCE).getMetrics().getAvailablePermissions())
                .isEqualTo(8);
        strategy.onEnd(Calls.admitted(strategy, Calls.of(MODEL)).permit(), Calls.status(429));
        assertThat(registry.rateLimiter(INSTANCE).getMetrics().getAvailablePermissions())
                .isZero();
    }

    @Test
    void streamKeepsItsPlaceUntilItIsClosed() {
        BulkheadRegistry registry = bulkheads(2);
        OpenAI client = client(Resilience4jStrategy.builder().bulkhead(registry).build());
        answer(Answer.text("one two three"));
        Bulkhead.Metrics metrics = registry.bulkhead(INSTANCE).getMetrics();

        try (EventStream<ResponseStreamEvent> first = open(client)) {
            EventStream<ResponseStreamEvent> second = open(client);
            first.iterator().next();

            for (Way way : Way.values()) {
                CallRejectedException refused = way.failure(CallRejectedException.class, client, MODEL);
                assertThat(refused)
                        .hasMessageEndingWith("bulkhead openai-gpt-5.5 is full: 2 calls or streams are under way");
                assertThat(refused.guard()).contains("bulkhead openai-gpt-5.5");
            }
            second.close();

            assertThat(metrics.getAvailableConcurrentCalls()).isEqualTo(1);
            assertThat(Way.ASYNC.create(client, MODEL).outputText()).isEqualTo("one two three");
        }
        assertThat(metrics.getAvailableConcurrentCalls()).isEqualTo(2);
    }

    private static EventStream<ResponseStreamEvent> open(OpenAI client) {
        return client.responses().createStreaming(p -> p.model(MODEL).input("Hi"));
    }

    @ParameterizedTest
    @EnumSource
    void streamThatEndsOrBreaksGivesItsPlaceBack(Way way) {
        BulkheadRegistry registry = bulkheads(1);
        OpenAI client = client(Resilience4jStrategy.builder().bulkhead(registry).build());
        Bulkhead.Metrics metrics = registry.bulkhead(INSTANCE).getMetrics();

        answer(Answer.text("one two three"));
        way.stream(client, MODEL, event -> {});
        assertThat(metrics.getAvailableConcurrentCalls()).isEqualTo(1);

        answer(Answer.text("one two three").disconnectAfter(2));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> way.stream(client, MODEL, event -> {}));
        assertThat(metrics.getAvailableConcurrentCalls()).isEqualTo(1);
    }

    @Test
    void asynchronousStreamKeepsItsPlaceUntilItIsCanceled() throws InterruptedException {
        BulkheadRegistry registry = bulkheads(1);
        Bulkhead bulkhead = registry.bulkhead(INSTANCE);
        CountDownLatch finished = new CountDownLatch(1);
        bulkhead.getEventPublisher().onCallFinished(event -> finished.countDown());
        OpenAI client = client(Resilience4jStrategy.builder().bulkhead(registry).build());
        answer(Answer.text("one two three").paced(Duration.ofMinutes(1)));

        CompletableFuture<Flow.Subscription> begun = new CompletableFuture<>();
        client.async()
                .responses()
                .createStreaming(p -> p.model(MODEL).input("Hi"))
                .subscribe(new FirstEvent(begun));
        Flow.Subscription subscription = Way.await(begun);
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isZero();
        subscription.cancel();

        finished.await();
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
    }

    /** Asks for one event, and hands the subscription over when it is there. */
    private static final class FirstEvent implements Flow.Subscriber<ResponseStreamEvent> {

        private final CompletableFuture<Flow.Subscription> begun;
        private Flow.@Nullable Subscription subscription;

        private FirstEvent(CompletableFuture<Flow.Subscription> begun) {
            this.begun = begun;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(ResponseStreamEvent event) {
            begun.complete(Objects.requireNonNull(subscription));
        }

        @Override
        public void onError(Throwable error) {
            begun.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            begun.completeExceptionally(new AssertionError("There was no event"));
        }
    }

    @Test
    void bulkheadThatMakesThreadsWaitIsAMistake() {
        BulkheadConfig waiting =
                BulkheadConfig.custom().maxWaitDuration(Duration.ofMillis(5)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resilience4jStrategy.builder().bulkhead(BulkheadRegistry.of(waiting)))
                .withMessage(
                        "The bulkheads have a maxWaitDuration of 5 ms, and calls do not wait on a thread; set it to"
                                + " zero");

        BulkheadRegistry registry = BulkheadRegistry.ofDefaults();
        registry.bulkhead(INSTANCE, waiting);
        RetryStrategy strategy =
                Resilience4jStrategy.builder().bulkhead(registry).build();
        assertThat(Calls.rejected(strategy, Calls.of(MODEL)).reason())
                .startsWith("bulkhead openai-gpt-5.5 has a maxWaitDuration of 5 ms");
    }

    @ParameterizedTest
    @EnumSource
    void timeLimiterEndsTheCall(Way way) {
        TimeLimiterRegistry registry = times(Duration.ofMillis(200));
        List<String> events = new CopyOnWriteArrayList<>();
        registry.timeLimiter(INSTANCE)
                .getEventPublisher()
                .onEvent(event -> events.add(event.getEventType().name()));
        OpenAI client =
                client(Resilience4jStrategy.builder().timeLimiter(registry).build());

        answer(Answer.text("too late").delayed(Duration.ofSeconds(20)));
        way.failure(ApiTimeoutException.class, client, MODEL);
        answer(Answer.error(404, "none", "None"));
        way.failure(RuntimeException.class, client, MODEL);

        assertThat(events).containsExactly("TIMEOUT", "ERROR");
    }

    @Test
    void timeLimiterIsToldOfSuccess() {
        TimeLimiterRegistry registry = times(Duration.ofMinutes(1));
        List<String> events = new ArrayList<>();
        registry.timeLimiter(INSTANCE)
                .getEventPublisher()
                .onEvent(event -> events.add(event.getEventType().name()));
        RetryStrategy strategy =
                Resilience4jStrategy.builder().timeLimiter(registry).build();

        Admission.Admitted admitted = Calls.admitted(strategy, Calls.of(MODEL));
        strategy.onEnd(admitted.permit(), Calls.success("a result"));
        strategy.onEnd(Calls.admitted(strategy, Calls.of(MODEL)).permit(), Calls.canceled());
        strategy.onEnd(Calls.admitted(strategy, Calls.of(MODEL)).permit(), Calls.canceled("an event"));

        assertThat(admitted.timeout()).isEqualTo(Duration.ofMinutes(1));
        assertThat(events).containsExactly("SUCCESS");
    }

    @Test
    void whatWasTakenForACallThatIsRefusedIsGivenBack() {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();
        CircuitBreaker breaker = breakers.circuitBreaker(INSTANCE);
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState(); // lets ten calls through
        BulkheadRegistry bulkheads = bulkheads(1);
        TokenLimiter tokens = TokenLimiter.builder(100)
                .estimate(call -> 60)
                .nanoTime(clock::nanoTime)
                .build();
        RetryStrategy strategy = Resilience4jStrategy.builder()
                .circuitBreaker(breakers)
                .bulkhead(bulkheads)
                .tokenLimiter(tokens)
                .timeLimiter(times(Duration.ofSeconds(5)))
                .build();

        Permit first = Calls.admitted(strategy, Calls.of(MODEL)).permit();
        for (int i = 0; i < 20; i++) {
            assertThat(Calls.rejected(strategy, Calls.of(MODEL)).guard()).contains("bulkhead " + INSTANCE);
        }
        strategy.onEnd(first, Calls.canceled());
        for (int i = 0; i < 20; i++) {
            assertThat(Calls.rejected(strategy, Calls.of(MODEL)).reason())
                    .isEqualTo("time limiter openai-gpt-5.5 allows 5000 ms, and the call would have to wait 60000 ms"
                            + " first");
        }

        assertThat(bulkheads.bulkhead(INSTANCE).getMetrics().getAvailableConcurrentCalls())
                .isEqualTo(1);
        assertThat(tokens.available(INSTANCE)).isEqualTo(40);
        clock.pass(Duration.ofMinutes(1));
        assertThat(Calls.admitted(strategy, Calls.of(MODEL)).delay()).isZero();
    }

    /** What a mistake of the application throws. */
    private static Stream<Throwable> mistakes() {
        return Stream.of(new IllegalStateException("a mistake"), new NoClassDefFoundError("a mistake"));
    }

    private static void throwAny(Throwable mistake) {
        if (mistake instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) mistake;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void estimateThatThrowsKeepsNoPermit(Throwable mistake) {
        BulkheadRegistry bulkheads = bulkheads(1);
        TokenLimiter tokens = TokenLimiter.builder(100)
                .estimate(call -> {
                    throwAny(mistake);
                    return 0;
                })
                .build();
        OpenAI client = client(Resilience4jStrategy.builder()
                .bulkhead(bulkheads)
                .tokenLimiter(tokens)
                .build());

        for (Way way : Way.values()) {
            assertThat(catchThrowable(() -> way.create(client, MODEL)))
                    .satisfiesAnyOf(thrown -> assertThat(thrown).isSameAs(mistake), thrown -> assertThat(thrown)
                            .hasRootCause(mistake));
            assertThat(bulkheads.bulkhead(INSTANCE).getMetrics().getAvailableConcurrentCalls())
                    .isEqualTo(1);
        }
        assertThat(requests()).isZero();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void predicatesAndListenersThatThrowKeepNoPermit(Throwable mistake) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .permittedNumberOfCallsInHalfOpenState(1)
                .recordResult(result -> {
                    throwAny(mistake);
                    return true;
                })
                .build());
        CircuitBreaker breaker = breakers.circuitBreaker(INSTANCE);
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        BulkheadRegistry bulkheads = bulkheads(1);
        bulkheads.bulkhead(INSTANCE).getEventPublisher().onCallFinished(event -> throwAny(mistake));
        TokenLimiter tokens = TokenLimiter.builder(1_000).estimate(call -> 100).build();
        OpenAI client = client(Resilience4jStrategy.builder()
                .circuitBreaker(breakers)
                .bulkhead(bulkheads)
                .tokenLimiter(tokens)
                .build());
        answer(Answer.text("Hello").withUsage(4, 1));

        for (Way way : Way.values()) {
            assertThat(way.create(client, MODEL).outputText()).isEqualTo("Hello");
            assertThat(way.create(client, MODEL).outputText()).isEqualTo("Hello");
        }
        assertThat(tokens.available(INSTANCE)).isEqualTo(1_000 - 4 * 5);
    }

    @Test
    void instancesAreNamedByTheScope() {
        BulkheadRegistry registry = bulkheads(5);
        for (Scope scope : Scope.values()) {
            Calls.admitted(
                    Resilience4jStrategy.builder().bulkhead(registry).per(scope).build(), Calls.of(MODEL));
        }
        Calls.admitted(
                Resilience4jStrategy.builder()
                        .bulkhead(registry)
                        .per(call -> "team-" + call.method())
                        .build(),
                Calls.of(MODEL));

        assertThat(registry.getAllBulkheads())
                .extracting(Bulkhead::getName)
                .containsExactlyInAnyOrder("openai-gpt-5.5", "openai-api.openai.com", "openai", "team-POST");
        assertThat(Scope.MODEL.apply(new CallInfo("models.list", "GET", "/models", false)))
                .isEqualTo("openai");
    }
}
