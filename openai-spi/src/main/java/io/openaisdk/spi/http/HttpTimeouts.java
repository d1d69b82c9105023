package io.openaisdk.spi.http;

import java.time.Duration;

/**
 * The time bounds of one attempt; zero means no bound.
 *
 * <p>A bound that passes ends the exchange with a {@link TransportTimeoutException} that names it:
 *
 * <ul>
 *   <li>T1: Where no connection comes about in time, {@code CONNECT} has passed.
 *   <li>T2: The connection includes the TLS handshake.
 *   <li>T3: Where nothing comes in answer for too long, {@code IDLE} has passed.
 *   <li>T4: Where the body pauses for too long, streaming or not, {@code IDLE} has passed.
 *   <li>T5: A body that comes slowly but steadily is not idle, however long it takes.
 *   <li>T6: A body whose subscriber asks for nothing is not idle.
 *   <li>T7: Where the headers of the answer do not come in time, {@code TOTAL} has passed, streaming or not.
 *   <li>T8: Where the answer is not streamed, {@code TOTAL} also bounds the time to the last byte.
 *   <li>T9: Where it is streamed, {@code TOTAL} ends with the headers.
 *   <li>T10: {@code TOTAL} passes for a subscriber that asks for nothing, too.
 *   <li>T11: A bound that passed makes room for the next exchange, though nobody reads or closes the response.
 * </ul>
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
