package io.openaisdk.core.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import io.openaisdk.spi.tools.RetryAfter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors V-RT and the table of statuses of the behaviour reference, 2.1. */
class DefaultRetryStrategyTest {

    private static final Duration MAX_RETRY_AFTER = Duration.ofMinutes(2);
    private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");

    @Test
    void letsEveryCallThrough() {
        assertThat(new DefaultRetryStrategy(0, MAX_RETRY_AFTER, () -> 0).admit(new CallInfo("x", "GET", "/x", false)))
                .isInstanceOf(RetryStrategy.Admission.Admitted.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 501, 503, 529, 599})
    void statusesThatMayPassAreRepeated(int status) {
        assertThat(decide(1, status)).isEqualTo(after(0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 304, 400, 401, 402, 403, 404, 405, 410, 413, 422, 425, 426, 499})
    void otherStatusesAreNot(int status) {
        assertThat(decide(1, status)).isEqualTo(new Decision.GiveUp());
        assertThat(decide(1, status, "retry-after", "1")).isEqualTo(new Decision.GiveUp());
    }

    @Test
    void failuresWithoutAnAnswerAreRepeated() {
        AttemptFailure failure = AttemptFailure.broken(1, new IOException("reset"));

        assertThat(new DefaultRetryStrategy(1, MAX_RETRY_AFTER, () -> 0).onFailure(Permit.NONE, failure))
                .isEqualTo(after(0.5));
        assertThat(new DefaultRetryStrategy(0, MAX_RETRY_AFTER, () -> 0).onFailure(Permit.NONE, failure))
                .isEqualTo(new Decision.GiveUp());
    }

    @Test
    void adviceOfTheServiceWinsOverTheStatus() {
        assertThat(decide(1, 400, "x-should-retry", "true")).isEqualTo(after(0.5));
        assertThat(decide(1, 500, "x-should-retry", "false")).isEqualTo(new Decision.GiveUp());
        assertThat(decide(1, 500, "x-should-retry", "TRUE")).isEqualTo(after(0.5));
        assertThat(decide(1, 400, "x-should-retry", "TRUE")).isEqualTo(new Decision.GiveUp());
    }

    @Test
    void attemptsAreLimited() {
        assertThat(decide(10, 500)).isEqualTo(after(8));
        assertThat(decide(11, 500)).isEqualTo(new Decision.GiveUp());
        assertThat(decide(11, 400, "x-should-retry", "true")).isEqualTo(new Decision.GiveUp());
    }

    /** V-RT 1. */
    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 1", "3, 2", "4, 4", "5, 8", "6, 8", "10, 8"})
    void waitsDoubleUpToEightSeconds(int attempt, double seconds) {
        assertThat(decide(attempt, 500)).isEqualTo(after(seconds));
    }

    @Test
    void waitsAreShorterByUpToAQuarterAtRandom() {
        AttemptFailure failure = failure(2, 500, HttpHeaders.EMPTY);

        assertThat(new DefaultRetryStrategy(2, MAX_RETRY_AFTER, () -> 1).onFailure(Permit.NONE, failure))
                .isEqualTo(after(0.75));
        assertThat(new DefaultRetryStrategy(2, MAX_RETRY_AFTER, () -> 0.5).onFailure(Permit.NONE, failure))
                .isEqualTo(after(0.875));
    }

    @Test
    void anyNumberOfAttemptsHasAWait() {
        assertThat(new DefaultRetryStrategy(Integer.MAX_VALUE, MAX_RETRY_AFTER, () -> 0)
                        .onFailure(Permit.NONE, failure(1_000_000, 500, HttpHeaders.EMPTY)))
                .isEqualTo(after(8));
    }

    /** V-RT 2 to 5, and 8: exactly what the service asks for, without randomness. */
    @ParameterizedTest
    @CsvSource({
        "1500, , 1.5",
        ", 3, 3",
        ", 120, 120",
        "bad, 2.5, 2.5",
        ", 'Sat, 01 Aug 2026 12:00:20 GMT', 20",
        ", 'Sat, 01 Aug 2026 12:02:00 GMT', 120"
    })
    void waitOfTheServiceIsTakenAsItIs(@Nullable String milliseconds, @Nullable String seconds, double expected) {
        assertThat(decideWith(milliseconds, seconds, null)).isEqualTo(after(expected));
    }

    /** V-RT 6, 7, 9 and 11. */
    @ParameterizedTest
    @CsvSource({
        "0, 9",
        ", -4",
        ", 0",
        ", nan",
        ", inf",
        ", 1e309",
        ", ''",
        ", 'Xyz, 01 Aug 2026 12:00:20 GMT'",
        ", 'Sat, 01 Aug 2026 12:00:00 GMT'",
        ", 'Sat, 01 Aug 100000 12:00:00 GMT'"
    })
    void waitThatIsNoneIsMadeUp(@Nullable String milliseconds, @Nullable String seconds) {
        assertThat(decideWith(milliseconds, seconds, null)).isEqualTo(after(0.5));
    }

    /** V-RT 4 and 10. */
    @ParameterizedTest
    @ValueSource(strings = {"121", "120.001", "12345678901234567890123456789012345", "Sat, 01 Aug 2026 12:02:01 GMT"})
    void longerWaitsThanTwoMinutesAreNotWorthIt(String seconds) {
        assertThat(decideWith(null, seconds, null)).isEqualTo(new Decision.GiveUp());
        assertThat(decideWith(null, seconds, "true")).isEqualTo(new Decision.GiveUp());
    }

    @Test
    void theLongestWaitIsTheCallersChoice() {
        HttpHeaders asksForTenMinutes =
                HttpHeaders.builder().add("retry-after", "600").build();
        AttemptFailure failure = failure(1, 429, asksForTenMinutes);

        assertThat(new DefaultRetryStrategy(2, Duration.ofMinutes(10), () -> 0).onFailure(Permit.NONE, failure))
                .isEqualTo(after(600));
        assertThat(new DefaultRetryStrategy(2, Duration.ofSeconds(599), () -> 0).onFailure(Permit.NONE, failure))
                .isEqualTo(new Decision.GiveUp());
        assertThat(new DefaultRetryStrategy(2, Duration.ZERO, () -> 0)
                        .onFailure(Permit.NONE, failure(1, 429, HttpHeaders.EMPTY)))
                .isEqualTo(after(0.5));
    }

    private static Decision decideWith(
            @Nullable String milliseconds, @Nullable String seconds, @Nullable String advice) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        if (milliseconds != null) {
            headers.add("retry-after-ms", milliseconds);
        }
        if (seconds != null) {
            headers.add("retry-after", seconds);
        }
        if (advice != null) {
            headers.add("x-should-retry", advice);
        }
        return new DefaultRetryStrategy(2, MAX_RETRY_AFTER, () -> 0)
                .onFailure(Permit.NONE, failure(1, 429, headers.build()));
    }

    private static Decision decide(int attempt, int status, String... header) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        if (header.length > 0) {
            headers.add(header[0], header[1]);
        }
        return new DefaultRetryStrategy(10, MAX_RETRY_AFTER, () -> 0)
                .onFailure(Permit.NONE, failure(attempt, status, headers.build()));
    }

    private static AttemptFailure failure(int attempt, int status, HttpHeaders headers) {
        return new AttemptFailure(
                attempt,
                Duration.ZERO,
                Optional.of(new ResponseMetadata(status, headers)),
                Optional.empty(),
                Optional.empty(),
                RetryAfter.read(headers, NOW),
                new IllegalStateException());
    }

    private static Decision after(double seconds) {
        return new Decision.RetryAfter(Duration.ofNanos(Math.round(seconds * 1e9)));
    }
}
