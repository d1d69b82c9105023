package io.openaisdk.spi;

import java.time.Duration;
import java.util.Optional;

/**
 * How a call ended, told once to the retry strategy that admitted it and to every observer.
 *
 * @param outcome whether it succeeded, failed or was canceled
 * @param elapsed the time since it began, all attempts and waits included; of a stream, to its last event
 * @param response the head of the response of the last attempt; empty when it had none
 * @param metadata what the result says of itself
 * @param result the decoded result, or the last event of a stream, an object of {@code openai-api} or of the class that the caller
 *     asked for; empty where there is none, and for raw responses, which are not decoded
 */
public record CallEnd(
        CallOutcome outcome,
        Duration elapsed,
        Optional<ResponseMetadata> response,
        ResultMetadata metadata,
        Optional<Object> result) {

    /**
     * Describes the end of a call of which nothing but the outcome is known, as tests of plug-ins need it.
     *
     * @param outcome the outcome
     */
    public CallEnd(CallOutcome outcome) {
        this(outcome, Duration.ZERO, Optional.empty(), ResultMetadata.NONE, Optional.empty());
    }
}
