package io.openaisdk.spi.http;

import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.time.Duration;

/**
 * The time bounds of one attempt; zero means no bound.
 *
 * <p>A bound that passes ends the exchange with a {@link TransportTimeoutException} that names it. An attempt goes through four phases,
 * and each has a bound of its own but one: the wait for a connection ({@code CONNECT}), the request body ({@code WRITE}), the wait for the
 * head of the response (none), and the response body ({@code IDLE}). {@code TOTAL} bounds them together.
 *
 * <ul>
 *   <li>T1: Where no connection comes about in time, {@code CONNECT} has passed.
 *   <li>T2: The connection includes the TLS handshake.
 *   <li>T3: Where the network takes nothing of the request body for too long, {@code WRITE} has passed.
 *   <li>T4: Where the response body pauses for too long, streaming or not, {@code IDLE} has passed.
 *   <li>T5: A response body that comes slowly but steadily is not idle, however long it takes.
 *   <li>T6: A response body whose subscriber requests nothing is not idle.
 *   <li>T7: Where the head of the response does not come in time, {@code TOTAL} has passed, streaming or not.
 *   <li>T8: Where the response is not streamed, {@code TOTAL} also bounds the time to the last byte.
 *   <li>T9: Where it is streamed, {@code TOTAL} ends with the head.
 *   <li>T10: {@code TOTAL} passes for a subscriber that requests nothing, too.
 *   <li>T11: A bound that passed makes room for the next exchange, even if the response is neither read nor closed.
 *   <li>T12: From the end of the request body to the head of the response neither {@code WRITE} nor {@code IDLE} counts, however long it
 *       takes.
 *   <li>T13: The connection includes the wait for one that other exchanges use (H17); an exchange whose bound passed meanwhile sends
 *       nothing.
 *   <li>T14: A request body that the network takes slowly but steadily is not silent, however long it takes.
 *   <li>T15: A request body that waits for its source is not silent: of the phases' bounds none counts then, only {@code TOTAL}.
 * </ul>
 *
 * @param connect until the connection is there: the wait for a free one, the lookup of the host, the tunnel of a proxy and TLS included
 * @param write the maximum time that bytes of the request body wait for the network to take some
 * @param idle the maximum silence while bytes of the response body are waited for
 * @param total until the last byte of the response; where {@code streaming} is true, until its head
 * @param streaming whether the response is a stream, whose body {@code total} does not bound
 */
public record HttpTimeouts(Duration connect, Duration write, Duration idle, Duration total, boolean streaming) {

    /** No bounds at all. */
    public static final HttpTimeouts NONE =
            new HttpTimeouts(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, false);

    /**
     * Returns a bound by its name.
     *
     * @param bound the name
     * @return how long it is; zero for none
     */
    public Duration limit(Bound bound) {
        return switch (bound) {
            case CONNECT -> connect;
            case WRITE -> write;
            case IDLE -> idle;
            case TOTAL -> total;
        };
    }

    /**
     * Returns these bounds with another one on the connection.
     *
     * @param limit until the connection is there; zero for no bound
     * @return the bounds
     */
    public HttpTimeouts withConnect(Duration limit) {
        return new HttpTimeouts(limit, write, idle, total, streaming);
    }

    /**
     * Returns these bounds with another one on silence while the request body is sent.
     *
     * @param limit the maximum silence; zero for no bound
     * @return the bounds
     */
    public HttpTimeouts withWrite(Duration limit) {
        return new HttpTimeouts(connect, limit, idle, total, streaming);
    }

    /**
     * Returns these bounds with another one on silence while the response body is read.
     *
     * @param limit the maximum silence; zero for no bound
     * @return the bounds
     */
    public HttpTimeouts withIdle(Duration limit) {
        return new HttpTimeouts(connect, write, limit, total, streaming);
    }

    /**
     * Returns these bounds with another one on the whole.
     *
     * @param limit the maximum time; zero for no bound
     * @return the bounds
     */
    public HttpTimeouts withTotal(Duration limit) {
        return new HttpTimeouts(connect, write, idle, limit, streaming);
    }

    /**
     * Returns these bounds for a response that is streamed, or for one that is not.
     *
     * @param streams whether the response is a stream
     * @return the bounds
     */
    public HttpTimeouts withStreaming(boolean streams) {
        return new HttpTimeouts(connect, write, idle, total, streams);
    }
}
