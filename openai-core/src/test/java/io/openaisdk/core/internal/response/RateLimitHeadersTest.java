package io.openaisdk.core.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.RateLimits;
import io.openaisdk.api.RateLimits.Limit;
import io.openaisdk.spi.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitHeadersTest {

    private static RateLimits read(HttpHeaders headers) {
        return new ResponseHead(200, headers, 1, HttpHeaders.EMPTY).rateLimits();
    }

    @Test
    void bothLimitsAreRead() {
        HttpHeaders headers = HttpHeaders.builder()
                .add("X-RateLimit-Limit-Requests", "5000")
                .add("x-ratelimit-remaining-requests", "4999")
                .add("x-ratelimit-reset-requests", "12ms")
                .add("x-ratelimit-limit-tokens", "800000")
                .add("x-ratelimit-remaining-tokens", "0")
                .add("x-ratelimit-reset-tokens", "6m0s")
                .build();

        assertThat(read(headers))
                .isEqualTo(new RateLimits(
                        Optional.of(limit(5000L, 4999L, Duration.ofMillis(12))),
                        Optional.of(limit(800_000L, 0L, Duration.ofMinutes(6)))));
    }

    @Test
    void whatIsNotSentIsEmpty() {
        assertThat(read(HttpHeaders.EMPTY)).isEqualTo(new RateLimits(Optional.empty(), Optional.empty()));
        assertThat(read(HttpHeaders.builder()
                        .add("x-ratelimit-remaining-tokens", "7")
                        .build()))
                .isEqualTo(new RateLimits(Optional.empty(), Optional.of(limit(null, 7L, null))));
    }

    @ParameterizedTest
    @CsvSource({
        "1s, 1000",
        "6m0s, 360000",
        "1h30m, 5400000",
        "120ms, 120",
        "1.5s, 1500",
        "8.64s, 8640",
        "0.5ms, 0.5",
        "1d2h3m4.005s, 93784005",
        "1m30.951s, 90951",
        "2m5ms, 120005",
        "0s, 0",
        "' 1s ', 1000",
        "60, 60000",
        "0, 0",
        "0.25, 250"
    })
    void timesAreReadAsTheServiceWritesThem(String text, double milliseconds) {
        assertThat(reset(text)).contains(Duration.ofNanos(Math.round(milliseconds * 1e6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "1m5",
                "s",
                "1s1h",
                "-1s",
                "1.5m",
                "1 s",
                "1s2s",
                "9999999999999999999999999999999999999999999s"
            })
    void timesThatAreNoneAreLeftOut(String text) {
        assertThat(reset(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-5", "1.5", "9999999999999999999", "\u0661\u0662"})
    void numbersThatAreNoneAreLeftOut(String text) {
        assertThat(read(HttpHeaders.builder()
                                .add("x-ratelimit-limit-tokens", text)
                                .build())
                        .tokens())
                .isEmpty();
    }

    /** openai/openai-python#937, openai/openai-dotnet#838: seconds without a unit, two spellings, and -1 for no limit. */
    @Test
    void whatAzureSendsIsRead() {
        HttpHeaders headers = HttpHeaders.builder()
                .add("x-ratelimit-remaining-requests", "79")
                .add("x-ratelimit-limit-tokens", "-1")
                .add("x-ratelimit-remaining-tokens", "-1")
                .add("x-rate-limit-reset-tokens", "55")
                .build();

        assertThat(read(headers))
                .isEqualTo(new RateLimits(
                        Optional.of(limit(null, 79L, null)), Optional.of(limit(null, null, Duration.ofSeconds(55)))));
    }

    @Test
    void timeOfAnySizeIsRead() {
        assertThat(reset("99999999999999999999999999999999999d").orElseThrow()).isGreaterThan(Duration.ofDays(365));
    }

    private static Optional<Duration> reset(String text) {
        return read(HttpHeaders.builder()
                        .add("x-ratelimit-reset-requests", text)
                        .build())
                .requests()
                .flatMap(Limit::reset);
    }

    private static Limit limit(@Nullable Long limit, @Nullable Long remaining, @Nullable Duration reset) {
        return new Limit(Optional.ofNullable(limit), Optional.ofNullable(remaining), Optional.ofNullable(reset));
    }
}
