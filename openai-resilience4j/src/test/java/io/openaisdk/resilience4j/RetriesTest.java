package io.openaisdk.resilience4j;

import static io.openaisdk.resilience4j.Calls.admitted;
import static io.openaisdk.resilience4j.Calls.broken;
import static io.openaisdk.resilience4j.Calls.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiException;
import io.openaisdk.api.errors.ConflictException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import io.openaisdk.testkit.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is repeated, when, and what the Retry of the application is told of it. */
class RetriesTest extends ServerTest {

    private static final Decision GIVE_UP = new Decision.GiveUp();
    private static final Duration INTERVAL = Duration.ofMillis(700);

    private final RetryRegistry registry = RetryRegistry.of(
            RetryConfig.custom().maxAttempts(3).waitDuration(INTERVAL).build());
    private final RetryStrategy strategy =
            Resilience4jStrategy.builder().retry(registry).build();

    private Decision first(AttemptFailure failure) {
        return first(strategy, failure);
    }

    private static Decision first(RetryStrategy strategy, AttemptFailure failure) {
        return strategy.onFailure(admitted(strategy, Calls.of(MODEL)).permit(), failure);
    }

    private static Decision after(Duration delay) {
        return new Decision.RetryAfter(delay);
    }

    @Test
    void whatMayPassIsRepeatedByTheIntervalOfTheRetry() {
        for (int status : List.of(408, 409, 429, 500, 502, 503, 599)) {
            assertThat(first(failed(1, status))).as("after %d", status).isEqualTo(after(INTERVAL));
        }
        assertThat(first(broken(1, new IOException("reset")))).isEqualTo(after(INTERVAL));
    }

    @Test
    void whatTheCallerDidWrongIsNot() {
        for (int status : List.of(400, 401, 403, 404, 413, 422)) {
            assertThat(first(failed(1, status))).as("after %d", status).isEqualTo(GIVE_UP);
        }
    }

    @Test
    void theServiceSaysWhether() {
        assertThat(first(failed(1, 400, "x-should-retry", "true"))).isEqualTo(after(INTERVAL));
        assertThat(first(failed(1, 503, "x-should-retry", "false"))).isEqualTo(GIVE_UP);
    }

    @Test
    void theServiceSaysWhenUpToTheCeiling() {
        RetryStrategy patient = Resilience4jStrategy.builder()
                .retry(registry)
                .maxRetryAfter(Duration.ofMinutes(1))
                .build();

        Duration minute = Duration.ofMinutes(1);
        assertThat(first(patient, failed(1, 429, Optional.of(minute)))).isEqualTo(after(minute));
        assertThat(first(patient, failed(1, 429, Optional.of(minute.plusNanos(1)))))
                .isEqualTo(GIVE_UP);
        assertThat(first(failed(1, 503, Optional.of(Duration.ofMillis(1))))).isEqualTo(after(Duration.ofMillis(1)));
        assertThat(first(failed(1, 503, Optional.of(Duration.ofSeconds(121))))).isEqualTo(GIVE_UP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resilience4jStrategy.builder().maxRetryAfter(Duration.ofMillis(-1)));
    }

    @Test
    void theRetrySaysHowOften() {
        Permit permit = admitted(strategy, Calls.of(MODEL)).permit();

        assertThat(strategy.onFailure(permit, failed(1, 503))).isEqualTo(after(INTERVAL));
        assertThat(strategy.onFailure(permit, failed(2, 503))).isEqualTo(after(INTERVAL));
        assertThat(strategy.onFailure(permit, failed(3, 503))).isEqualTo(GIVE_UP);
    }

    @Test
    void withoutARetryItIsAsOfAClientByItself() {
        RetryStrategy alone = Resilience4jStrategy.builder().build();
        Permit permit = admitted(alone, Calls.of(MODEL)).permit();

        assertThat(((Decision.RetryAfter) alone.onFailure(permit, failed(1, 503))).delay())
                .isBetween(Duration.ofMillis(375), Duration.ofMillis(500));
        assertThat(((Decision.RetryAfter) alone.onFailure(permit, failed(2, 503))).delay())
                .isBetween(Duration.ofMillis(750), Duration.ofSeconds(1));
        assertThat(alone.onFailure(permit, failed(3, 503))).isEqualTo(GIVE_UP);
        assertThat(Retries.defaults().getIntervalBiFunction().apply(100, null)).isBetween(6_000L, 8_000L);
    }

    @ParameterizedTest
    @EnumSource
    void predicatesAndIntervalsAreGivenWhatTheCallerWouldBe(Way way) {
        List<Throwable> seen = new ArrayList<>();
        IntervalBiFunction<Object> byException =
                (attempt, result) -> result.getLeft() instanceof RateLimitException ? 5_000L : 10L;
        WithoutWaiting narrow = new WithoutWaiting(Resilience4jStrategy.builder()
                .retry(RetryRegistry.of(RetryConfig.custom()
                        .maxAttempts(10)
                        .intervalBiFunction(byException)
                        .retryOnException(error -> {
                            seen.add(error);
                            return !(error instanceof ApiException refusal
                                    && refusal.error().code() != null
                                    && refusal.error().code().equals("lock_timeout"));
                        })
                        .build()))
                .build());
        OpenAI client = client(narrow).withOptions(o -> o.timeout(Duration.ofSeconds(1)));
        answer(
                Answer.error(429, "slow", "Slow down"),
                Answer.error(500, "oops", "Oops"),
                Answer.text("too late").delayed(Duration.ofSeconds(20)),
                Answer.disconnect(),
                Answer.error(409, "lock_timeout", "Locked"));

        ConflictException thrown = way.failure(ConflictException.class, client, MODEL);

        assertThat(seen)
                .extracting(error -> error.getClass().getSimpleName())
                .containsExactly(
                        "RateLimitException",
                        "InternalServerException",
                        "ApiTimeoutException",
                        "ApiConnectionException",
                        "ConflictException");
        assertThat(((RateLimitException) seen.get(0)).error().code()).isEqualTo("slow");
        assertThat(seen.get(1)).hasMessageContaining("Oops");
        assertThat(seen.get(4)).isSameAs(thrown);
        assertThat(narrow.waits())
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofSeconds(5),
                        Duration.ofMillis(10),
                        Duration.ofMillis(10),
                        Duration.ofMillis(10));
    }

    @ParameterizedTest
    @EnumSource
    void spentQuotaIsNotRetried(Way way) {
        List<String> events = new ArrayList<>();
        registry.retry("openai-" + MODEL)
                .getEventPublisher()
                .onEvent(event -> events.add(event.getEventType().name()));
        answer(Answer.error(429, "insufficient_quota", "You have no money left").withHeader("retry-after", "1"));

        RateLimitException thrown = way.failure(RateLimitException.class, client(new WithoutWaiting(strategy)), MODEL);

        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(requests()).isEqualTo(1);
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void metricsAndEventsMove(Way way) {
        WithoutWaiting hasty = new WithoutWaiting(strategy);
        OpenAI client = client(hasty);
        Retry retry = registry.retry("openai-" + MODEL);
        List<String> events = new ArrayList<>();
        retry.getEventPublisher()
                .onEvent(event -> events.add(event.getEventType() + " " + event.getNumberOfRetryAttempts()));

        answer(Answer.text("at once"));
        way.create(client, MODEL);
        answer(Answer.disconnect(), Answer.error(503, "busy", "Busy"), Answer.text("at last"));
        assertThat(way.create(client, MODEL).outputText()).isEqualTo("at last");
        answer(Answer.error(429, "slow", "Slow down").withHeader("retry-after", "7"));
        assertThat(way.failure(RateLimitException.class, client, MODEL).attempts())
                .isEqualTo(3);
        answer(Answer.error(404, "none", "None"));
        way.failure(NotFoundException.class, client, MODEL);

        Retry.Metrics metrics = retry.getMetrics();
        assertThat(metrics.getNumberOfSuccessfulCallsWithoutRetryAttempt()).isEqualTo(1);
        assertThat(metrics.getNumberOfSuccessfulCallsWithRetryAttempt()).isEqualTo(1);
        assertThat(metrics.getNumberOfFailedCallsWithRetryAttempt()).isEqualTo(1);
        assertThat(events).containsExactly("RETRY 1", "RETRY 2", "SUCCESS 2", "RETRY 1", "RETRY 2", "ERROR 3");
        Duration zero = Duration.ZERO;
        Duration seven = Duration.ofSeconds(7);
        assertThat(hasty.waits()).containsExactly(zero, zero, INTERVAL, INTERVAL, zero, seven, seven, zero);
    }
}
