package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vectors V-RT of the behaviour reference say of the headers. */
class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1500, , 1500",
        "1500, 9, 1500",
        "0.5, , 0.5",
        "' 7 ', , 7",
        "+1e3, , 1000",
        ", 3, 3000",
        ", 2.5, 2500",
        ", .5, 500",
        ", 5., 5000",
        ", ' 3 ', 3000",
        "bad, 2.5, 2500",
        "'', 2.5, 2500"
    })
    void firstNumberCounts(@Nullable String milliseconds, @Nullable String seconds, double expected) {
        assertThat(read(milliseconds, seconds)).contains(Duration.ofNanos(Math.round(expected * 1e6)));
    }

    /** V-RT 6: a number in the first header stops the search. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-0.0", "1e-300", "-1e300"})
    void numberThatIsNoWaitHidesTheSecondHeader(String milliseconds) {
        assertThat(read(milliseconds, "9")).isEmpty();
    }

    /** V-RT 7 and 11. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-4",
                "0",
                "nan",
                "NaN",
                "inf",
                "Infinity",
                "-inf",
                "1e309",
                "-1e309",
                "",
                " ",
                "1,5",
                "0x10",
                "1d",
                "1_000",
                "soon",
                "Xyz, 01 Aug 2026 12:00:20 GMT",
                "Sat, 01 Aug 100000 12:00:20 GMT",
                "Fri, 01 Aug 2026 12:00:20 GMT"
            })
    void whatIsNoWaitIsNone(String seconds) {
        assertThat(read(null, seconds)).isEmpty();
    }

    /** V-RT 8, 9 and 10. */
    @ParameterizedTest
    @CsvSource({
        "'Sat, 01 Aug 2026 12:00:20 GMT', 20",
        "'Sat, 01 Aug 2026 12:02:00 GMT', 120",
        "'Sat, 01 Aug 2026 12:02:01 GMT', 121",
        "'Sat, 1 Aug 2026 14:00:20 +0200', 20"
    })
    void datesCountFromNow(String date, long seconds) {
        assertThat(read(null, date)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sat, 01 Aug 2026 12:00:00 GMT", "Sat, 01 Aug 2026 11:59:59 GMT"})
    void datesThatArePastAreNoWait(String date) {
        assertThat(read(null, date)).isEmpty();
    }

    /** V-RT 10. */
    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890123456789012345", "1e300", "999999999999"})
    void numberOfAnySizeIsAWait(String seconds) {
        assertThat(read(null, seconds).orElseThrow()).isGreaterThan(Duration.ofMinutes(2));
        assertThat(read(seconds, null).orElseThrow()).isGreaterThan(Duration.ofMinutes(2));
    }

    @Test
    void withoutHeadersThereIsNoWait() {
        assertThat(read(null, null)).isEmpty();
    }

    private static Optional<Duration> read(@Nullable String milliseconds, @Nullable String seconds) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        if (milliseconds != null) {
            headers.add("Retry-After-Ms", milliseconds);
        }
        if (seconds != null) {
            headers.add("Retry-After", seconds);
        }
        return RetryAfter.read(headers.build(), NOW);
    }
}
