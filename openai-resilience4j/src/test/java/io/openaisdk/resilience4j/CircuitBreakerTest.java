package io.openaisdk.resilience4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import io.openaisdk.testkit.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a circuit breaker learns of calls, and what it does to them. */
class CircuitBreakerTest extends ServerTest {

    private static final Duration OPEN = Duration.ofSeconds(30);

    private final TestClock clock = new TestClock();
    private final CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(config().build());
    private final CircuitBreaker breaker = registry.circuitBreaker("openai-" + MODEL);
    private final RetryStrategy strategy =
            Resilience4jStrategy.builder().circuitBreaker(registry).build();

    private CircuitBreakerConfig.Builder config() {
        return CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindow(4, 4, SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(50)
                .waitDurationInOpenState(OPEN)
                .permittedNumberOfCallsInHalfOpenState(2);
    }

    private OpenAI client() {
        return client(new WithoutWaiting(strategy));
    }

    private void end(CallEnd end) {
        strategy.onEnd(Calls.admitted(strategy, Calls.of(MODEL)).permit(), end);
    }

    @ParameterizedTest
    @EnumSource
    void opensHalfOpensAndCloses(Way way) {
        OpenAI client = client();
        answer(Answer.error(500, "down", "Down").withHeader("x-should-retry", "false"));
        for (int i = 0; i < 4; i++) {
            way.failure(InternalServerException.class, client, MODEL);
        }
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);

        answer(Answer.text("up again"));
        CallRejectedException refused = way.failure(CallRejectedException.class, client, MODEL);
        assertThat(refused)
                .hasMessage("The call responses.create was rejected: circuit breaker openai-gpt-5.5 is open");
        assertThat(refused.guard()).contains("circuit breaker openai-gpt-5.5");
        assertThat(requests()).isZero();
        assertThat(breaker.getMetrics().getNumberOfNotPermittedCalls()).isEqualTo(1);
        assertThat(way.create(client, "another-model").outputText()).isEqualTo("up again");

        clock.pass(OPEN.plusSeconds(1));
        way.create(client, MODEL);
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.HALF_OPEN);
        way.create(client, MODEL);
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void halfOpenItLetsOnlySomeThrough() {
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        Permit first = Calls.admitted(strategy, Calls.of(MODEL)).permit();
        Calls.admitted(strategy, Calls.of(MODEL));

        assertThat(Calls.rejected(strategy, Calls.of(MODEL)).reason())
                .isEqualTo("circuit breaker openai-gpt-5.5 is half-open, and as many calls as it lets through are"
                        + " under way");

        strategy.onEnd(first, Calls.canceled());
        Calls.admitted(strategy, Calls.of(MODEL)); // in the place of the one that told nothing
    }

    @Test
    void forcedOpenIsSaid() {
        breaker.transitionToForcedOpenState();

        assertThat(Calls.rejected(strategy, Calls.of(MODEL)).reason())
                .isEqualTo("circuit breaker openai-gpt-5.5 is forced open");
    }

    @Test
    void faultsOfTheServiceCount() {
        for (int status : List.of(408, 429, 500, 503)) {
            assertFailure(Calls.status(status));
        }
        assertFailure(Calls.failure(new ApiConnectionException("reset", null, ErrorContext.NONE)));
        assertFailure(Calls.failure(new ApiTimeoutException("slow", null, ErrorContext.NONE)));
        assertFailure(Calls.failure(new ResponseDecodingException("no JSON", null, ErrorContext.NONE)));
    }

    private void assertFailure(CallEnd end) {
        breaker.reset();
        end(end);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls())
                .as(() -> "failures after " + end)
                .isEqualTo(1);
    }

    @Test
    void faultsOfTheCallerAndCanceledCallsCountAsNeither() {
        for (int status : List.of(400, 401, 403, 404, 409, 422)) {
            end(Calls.status(status));
        }
        end(Calls.canceled());
        end(Calls.canceled("an event"));
        end(Calls.failure(new StackOverflowError()));
        end(Calls.failure(new CallInterruptedException("interrupted", null, ErrorContext.NONE)));
        end(Calls.failure(new OpenAIException("a bug", null, ErrorContext.NONE)));
        end(Calls.failure(new CallRejectedException("too late", null, ErrorContext.NONE)));

        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    @Test
    void predicatesOfTheBreakerAreGivenWhatTheCallerGot() {
        List<Throwable> seen = new ArrayList<>();
        CircuitBreakerRegistry lenient = CircuitBreakerRegistry.of(config().ignoreExceptions(RateLimitException.class)
                .recordException(error -> {
                    seen.add(error);
                    return !(error instanceof ApiTimeoutException);
                })
                .recordResult(result -> ((Response) result).outputText().isEmpty())
                .build());
        OpenAI client = client(new WithoutWaiting(
                Resilience4jStrategy.builder().circuitBreaker(lenient).build()));
        CircuitBreaker.Metrics metrics =
                lenient.circuitBreaker("openai-" + MODEL).getMetrics();

        answer(Answer.error(429, "slow", "Slow down"));
        Way.BLOCKING.failure(RateLimitException.class, client, MODEL);
        assertThat(metrics.getNumberOfBufferedCalls()).isZero();

        answer(Answer.error(500, "down", "Down"));
        InternalServerException thrown = Way.BLOCKING.failure(InternalServerException.class, client, MODEL);
        assertThat(seen).containsExactly(thrown);
        assertThat(metrics.getNumberOfFailedCalls()).isEqualTo(1);

        answer(Answer.text(""));
        Way.BLOCKING.create(client, MODEL);
        assertThat(metrics.getNumberOfFailedCalls()).isEqualTo(2);
        answer(Answer.text("Hello"));
        Way.BLOCKING.create(client, MODEL);
        assertThat(metrics.getNumberOfSuccessfulCalls()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void streamThatBreaksInTheMiddleIsAFailure(Way way) {
        OpenAI client = client();
        answer(Answer.text("one two three four five").disconnectAfter(3));

        assertThatExceptionOfType(ApiConnectionException.class)
                .isThrownBy(() -> way.stream(client, MODEL, event -> {}));
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);

        answer(Answer.text("one two three"));
        way.stream(client, MODEL, event -> {});
        assertThat(breaker.getMetrics().getNumberOfSuccessfulCalls()).isEqualTo(1);
    }

    @Test
    void errorThatTheServiceReportsInAStreamIsAFailure() {
        answer(Answer.text("one two three").failAfter(2, "server_error", "Oops"));
        OpenAI client = client();

        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> {
            try (var chunks = client.chat().completions().createStreaming(p -> p.model(MODEL)
                    .addUserMessage("Hi"))) {
                chunks.forEach(chunk -> {});
            }
        });
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
    }

    @Test
    void streamThatIsClosedIsNeitherAFailureNorASuccess() {
        answer(Answer.text("one two three four five").paced(Duration.ofMinutes(1)));

        try (EventStream<ResponseStreamEvent> events =
                client().responses().createStreaming(p -> p.model(MODEL).input("Hi"))) {
            events.iterator().next();
        }

        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    @Test
    void canceledFutureCountsAsNeither() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch canceled = new CountDownLatch(1);
        server().whenever().respondWith(request -> {
            arrived.countDown();
            awaitQuietly(canceled);
            return Answer.text("too late");
        });
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();

        CompletableFuture<Response> call =
                client().async().responses().create(p -> p.model(MODEL).input("Hi"));
        arrived.await();
        call.cancel(true);
        canceled.countDown();

        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
        Calls.admitted(strategy, Calls.of(MODEL));
        Calls.admitted(strategy, Calls.of(MODEL)); // both places of the half-open state are free
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatHasOpenedMeanwhileIsNotAskedAgain() {
        Permit permit = Calls.admitted(strategy, Calls.of(MODEL)).permit();
        assertThat(strategy.onFailure(permit, Calls.failed(1, 503))).isInstanceOf(Decision.RetryAfter.class);

        breaker.transitionToOpenState();

        assertThat(strategy.onFailure(permit, Calls.failed(2, 503))).isInstanceOf(Decision.GiveUp.class);
    }

    @Test
    void waitsOfTheCallAreNoSlownessOfTheService() {
        List<Duration> recorded = new ArrayList<>();
        breaker.getEventPublisher().onSuccess(event -> recorded.add(event.getElapsedDuration()));
        Permit permit = Calls.admitted(strategy, Calls.of(MODEL)).permit();
        Decision again = strategy.onFailure(permit, Calls.failed(1, 503, Optional.of(Duration.ofSeconds(1))));

        assertThat(again).isEqualTo(new Decision.RetryAfter(Duration.ofSeconds(1)));
        strategy.onEnd(permit, Calls.success("a result")); // after 1.5 s
        assertThat(recorded).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void admissionIsForTheModelsInstanceAlone() {
        breaker.transitionToOpenState();

        assertThat(strategy.admit(Calls.of("another"))).isInstanceOf(Admission.Admitted.class);
        assertThat(registry.find("openai-another")).isPresent();
    }
}
