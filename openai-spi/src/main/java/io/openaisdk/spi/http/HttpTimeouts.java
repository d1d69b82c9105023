package io.openaisdk.spi.http;

import java.time.Duration;

/**
 * The time bounds of one attempt; zero means no bound.
 *
 * @param connect until the connection is there, TLS included
 * @param idle the longest silence while an answer, or a piece of it, is waited for
 * @param total until the last byte of the answer; where {@code streaming} is true, until its headers
 * @param streaming whether the answer is read for as long as it takes
 */
public record HttpTimeouts(Duration connect, Duration idle, Duration total, boolean streaming) {

    /** No bounds at all. */
    public static final HttpTimeouts NONE = new HttpTimeouts(Duration.ZERO, Duration.ZERO, Duration.ZERO, false);
}
