package io.openaisdk.resilience4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.testsupport.BrokenObserver;
import io.openaisdk.testsupport.Cancellation;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.WatchedCall;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all guards learn of calls that are given up, beside observers that throw errors. */
@Timeout(60)
class CancellationTest {

    private static final String INSTANCE = "openai-" + Cancellation.MODEL;

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .permittedNumberOfCallsInHalfOpenState(2)
            .build());
    private final BulkheadRegistry bulkheads =
            BulkheadRegistry.of(BulkheadConfig.custom().maxConcurrentCalls(2).build());
    private final RetryRegistry retries = RetryRegistry.ofDefaults();
    private final TimeLimiterRegistry times = TimeLimiterRegistry.of(
            TimeLimiterConfig.custom().timeoutDuration(Duration.ofMinutes(1)).build());
    private final TokenLimiter tokens =
            TokenLimiter.builder(1_000).estimate(call -> 100).build();
    private final Resilience4jStrategy strategy = Resilience4jStrategy.builder()
            .circuitBreaker(breakers)
            .bulkhead(bulkheads)
            .retry(retries)
            .timeLimiter(times)
            .tokenLimiter(tokens)
            .build();

    @ParameterizedTest
    @EnumSource
    void countsForWhatItIsOnApache(Cancellation cancellation) throws Exception {
        countsForWhatItIs(cancellation, "apache", "gson");
    }

    @ParameterizedTest
    @EnumSource
    void countsForWhatItIsOnOkHttp(Cancellation cancellation) throws Exception {
        countsForWhatItIs(cancellation, "okhttp", "jackson");
    }

    private void countsForWhatItIs(Cancellation cancellation, String transport, String json) throws Exception {
        CircuitBreaker breaker = breakers.circuitBreaker(INSTANCE);
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        List<String> ofTime = new CopyOnWriteArrayList<>();
        times.timeLimiter(INSTANCE)
                .getEventPublisher()
                .onEvent(event -> ofTime.add(event.getEventType().name()));
        WatchedCall watched = new WatchedCall();
        CallEnd end;
        try (LoopbackServer server = new LoopbackServer();
                OpenAI client = OpenAIClient.builder()
                        .apiKey("sk-test")
                        .baseUrl(server.url())
                        .transport(transport)
                        .json(json)
                        .retryStrategy(strategy)
                        .observer(new BrokenObserver())
                        .observer(watched)
                        .build()) {
            end = cancellation.perform(client, server, watched);
        }

        assertThat(end.outcome()).isInstanceOf(cancellation.outcome());
        boolean served = end.outcome() instanceof CallOutcome.Succeeded;
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).as("failures").isZero();
        assertThat(breaker.getMetrics().getNumberOfSuccessfulCalls())
                .as("successes")
                .isEqualTo(served ? 1 : 0);
        assertThat(bulkheads.bulkhead(INSTANCE).getMetrics().getAvailableConcurrentCalls())
                .as("free places of the bulkhead")
                .isEqualTo(2);
        Retry.Metrics retried = retries.retry(INSTANCE).getMetrics();
        assertThat(retried.getNumberOfSuccessfulCallsWithoutRetryAttempt()).isEqualTo(served ? 1 : 0);
        assertThat(retried.getNumberOfFailedCallsWithoutRetryAttempt()).isZero();
        assertThat(ofTime)
                .isEqualTo(
                        served
                                ? List.of("SUCCESS")
                                : end.outcome() instanceof CallOutcome.Failed ? List.of("ERROR") : List.of());
        assertThat(tokens.available(INSTANCE))
                .as("tokens: those that the service counted, else the estimate")
                .isEqualTo(1_000 - (served ? 12 : 100));
        assertThat(breaker.tryAcquirePermission())
                .as("a place of the half-open state")
                .isTrue();
        assertThat(breaker.tryAcquirePermission())
                .as("the place of a call that counts as neither")
                .isEqualTo(!served);
    }
}
