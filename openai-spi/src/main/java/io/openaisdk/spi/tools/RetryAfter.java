package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads how long a server asks to wait: {@code retry-after-ms}, else {@code Retry-After} (RFC 9110, 10.2.3). */
public final class RetryAfter {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,4})?");

    /** Replaces longer waits, so that no arithmetic overflows. */
    private static final double LONGEST_SECONDS = 1e9;

    private RetryAfter() {}

    /**
     * Returns how long the server asks to wait.
     *
     * @param headers the headers of its response; a number in {@code retry-after-ms} (milliseconds) wins over {@code Retry-After},
     *     which has a number of seconds or a date. Numbers may have a fraction
     * @param now the time that a date is compared with
     * @return more than zero, and at most 1,000,000,000 s for a number; empty where the server does not ask, asks for no wait, or
     *     sends a value that cannot be parsed
     */
    public static Optional<Duration> read(HttpHeaders headers, Instant now) {
        OptionalDouble milliseconds = number(headers.first("retry-after-ms"));
        if (milliseconds.isPresent()) {
            return positive(milliseconds.getAsDouble() / 1000);
        }
        Optional<String> retryAfter = headers.first("retry-after");
        OptionalDouble seconds = number(retryAfter);
        if (seconds.isPresent()) {
            return positive(seconds.getAsDouble());
        }
        return retryAfter.flatMap(text -> date(text, now));
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            Instant then = ZonedDateTime.parse(text.trim(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Optional.of(Duration.between(now, then)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a date that cannot be read asks for nothing
        }
    }

    private static OptionalDouble number(Optional<String> text) {
        if (text.isEmpty() || !NUMBER.matcher(text.get().trim()).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.get().trim());
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static Optional<Duration> positive(double seconds) {
        long nanos = Math.round(Math.min(seconds, LONGEST_SECONDS) * 1e9);
        return nanos > 0 ? Optional.of(Duration.ofNanos(nanos)) : Optional.empty();
    }
}
