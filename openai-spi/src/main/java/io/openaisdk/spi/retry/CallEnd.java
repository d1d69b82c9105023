package io.openaisdk.spi.retry;

import io.openaisdk.spi.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a call ended, a stream with its last event or its failure.
 *
 * @param elapsed the time since the call was admitted
 * @param status the status of the last answer; empty when there was none
 * @param headers the headers of the last answer; empty when there was none
 * @param error what the caller was given instead of a result; empty after success, and for a call that was canceled or a stream
 *     that was closed
 * @param result the decoded result, or the last event of a stream, an object of {@code openai-api}; empty where there was none
 */
public record CallEnd(
        Duration elapsed,
        OptionalInt status,
        HttpHeaders headers,
        Optional<Throwable> error,
        Optional<Object> result) {}
