package io.openaisdk.spi.retry;

import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A failed attempt.
 *
 * @param attempt which attempt it was, from 1
 * @param elapsed the time since the call began
 * @param response the head of the response; empty when there was none
 * @param serviceError what the service said in the body of the response; empty when it said nothing that can be read
 * @param error what the transport reported; empty when there was a response
 * @param serverDelay how long the service asks to wait ({@code retry-after-ms}, {@code retry-after}); empty when it does not say
 *     or what it says is not positive
 * @param failure what the caller is given if no other attempt follows, an {@code OpenAIException} of {@code openai-api}
 */
public record AttemptFailure(
        int attempt,
        Duration elapsed,
        Optional<ResponseMetadata> response,
        Optional<ServiceError> serviceError,
        Optional<Throwable> error,
        Optional<Duration> serverDelay,
        RuntimeException failure) {

    /** The code of an account that has no money left: waiting does not bring any. */
    private static final String INSUFFICIENT_QUOTA = "insufficient_quota";

    /**
     * Returns an attempt that was refused, as tests of plug-ins need it.
     *
     * @param attempt which attempt it was, from 1
     * @param response the head of the response
     * @return the failure
     */
    public static AttemptFailure refused(int attempt, ResponseMetadata response) {
        return new AttemptFailure(
                attempt,
                Duration.ZERO,
                Optional.of(response),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new IllegalStateException("Attempt " + attempt + " was refused with " + response.status()));
    }

    /**
     * Returns an attempt that failed without a response, as tests of plug-ins need it.
     *
     * @param attempt which attempt it was, from 1
     * @param error what the transport reported
     * @return the failure
     */
    public static AttemptFailure broken(int attempt, Throwable error) {
        return new AttemptFailure(
                attempt,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.of(error),
                Optional.empty(),
                new IllegalStateException("Attempt " + attempt + " failed", error));
    }

    /**
     * Returns the status of the response.
     *
     * @return the status code; empty when there was no response
     */
    public OptionalInt status() {
        return response.isPresent() ? OptionalInt.of(response.get().status()) : OptionalInt.empty();
    }

    /**
     * Says whether another attempt may end better, as the service sees it.
     *
     * @return what {@code x-should-retry} says; without it, true where there was no response, and for 408, 409, 429 and 5xx, but
     *     not where the error code is {@code insufficient_quota}
     */
    public boolean isRetryable() {
        if (response.isEmpty()) {
            return true;
        }
        String advice = response.get().headers().firstOrNull("x-should-retry");
        if ("true".equals(advice)) {
            return true;
        } else if ("false".equals(advice)
                || serviceError
                        .flatMap(ServiceError::code)
                        .filter(INSUFFICIENT_QUOTA::equals)
                        .isPresent()) {
            return false;
        }
        int code = response.get().status();
        return code == 408 || code == 409 || code == 429 || code >= 500;
    }
}
