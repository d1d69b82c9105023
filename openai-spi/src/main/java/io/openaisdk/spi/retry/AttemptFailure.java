package io.openaisdk.spi.retry;

import io.openaisdk.spi.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The facts of a failed attempt.
 *
 * @param attempt which attempt it was, from 1
 * @param elapsed the time since the call began
 * @param status the status of the answer; empty when there was none
 * @param headers the headers of the answer; empty when there was none
 * @param error what the transport reported; empty when there was an answer
 * @param serverDelay how long the service asks to wait ({@code retry-after-ms}, {@code retry-after}); empty when it does not say
 *     or what it says is not positive
 */
public record AttemptFailure(
        int attempt,
        Duration elapsed,
        OptionalInt status,
        HttpHeaders headers,
        Optional<Throwable> error,
        Optional<Duration> serverDelay) {

    /**
     * Says whether another attempt may end better, as the service sees it.
     *
     * @return what {@code x-should-retry} says; without it, true where there was no answer, and for 408, 409, 429 and 5xx
     */
    public boolean isWorthRepeating() {
        if (status.isEmpty()) {
            return true;
        }
        String advice = headers.firstOrNull("x-should-retry");
        if ("true".equals(advice)) {
            return true;
        } else if ("false".equals(advice)) {
            return false;
        }
        int code = status.getAsInt();
        return code == 408 || code == 409 || code == 429 || code >= 500;
    }
}
