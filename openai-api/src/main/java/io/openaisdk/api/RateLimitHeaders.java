package io.openaisdk.api;

import io.openaisdk.api.RateLimits.Limit;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code x-ratelimit-*} headers; what is malformed is left out. */
final class RateLimitHeaders {

    /** Times such as {@code 1s}, {@code 6m0s}, {@code 1h30m}, {@code 120ms}, {@code 1.5s}. */
    private static final Pattern TIME = Pattern.compile(
            "(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:(\\d+(?:\\.\\d+)?)s)?(?:(\\d+(?:\\.\\d+)?)ms)?");

    /** What Azure OpenAI sends: seconds. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private RateLimitHeaders() {}

    static RateLimits read(Function<String, Optional<String>> headers) {
        return new RateLimits(limit(headers, "requests"), limit(headers, "tokens"));
    }

    private static Optional<Limit> limit(Function<String, Optional<String>> headers, String what) {
        Optional<Long> limit = headers.apply("x-ratelimit-limit-" + what).flatMap(RateLimitHeaders::number);
        Optional<Long> remaining =
                headers.apply("x-ratelimit-remaining-" + what).flatMap(RateLimitHeaders::number);
        Optional<Duration> reset = headers.apply("x-ratelimit-reset-" + what)
                .or(() -> headers.apply("x-rate-limit-reset-" + what)) // Azure OpenAI writes it in both ways
                .flatMap(RateLimitHeaders::time);
        return limit.isEmpty() && remaining.isEmpty() && reset.isEmpty()
                ? Optional.empty()
                : Optional.of(new Limit(limit, remaining, reset));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static Optional<Duration> time(String text) {
        String trimmed = text.trim();
        Matcher matcher = TIME.matcher(PLAIN_NUMBER.matcher(trimmed).matches() ? trimmed + "s" : trimmed);
        if (text.isBlank() || text.length() > 40 || !matcher.matches()) {
            return Optional.empty();
        }
        double seconds = part(matcher, 1) * 86_400
                + part(matcher, 2) * 3_600
                + part(matcher, 3) * 60
                + part(matcher, 4)
                + part(matcher, 5) / 1_000;
        return Optional.of(Duration.ofNanos(Math.round(seconds * 1e9)));
    }

    private static double part(Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? 0 : Double.parseDouble(text);
    }
}
