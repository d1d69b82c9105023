package io.openaisdk.spi.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * A response whose body is read by blocking.
 *
 * <p>The headers are there, the body may still be on its way. Its receiver MUST close it.
 *
 * <ul>
 *   <li>R1: A body of any size is delivered as it was sent, whether its length was announced or not.
 *   <li>R2: Bytes are delivered as soon as they arrive: a read does not wait for a buffer to fill.
 *   <li>R3: A body that is compressed with gzip is delivered decompressed, and then there is no {@code Content-Encoding} and no {@code
 *       Content-Length}; whether the caller or the transport asked for gzip makes no difference.
 *   <li>R4: A body that breaks off, or ends before its announced end, fails with an {@link IOException} that is no {@link
 *       TransportTimeoutException}.
 *   <li>R5: A body that was read to its announced length has been read to its end.
 *   <li>R6: An interrupt of a thread that waits for bytes of the body ends the exchange with an {@link
 *       java.io.InterruptedIOException} that is no timeout, and leaves the interrupt flag set.
 *   <li>R7: {@link #close()} before the end of the body cuts the connection at once, without reading the rest; reading then
 *       fails with an {@link IOException}.
 *   <li>R8: {@link #close()} by another thread makes a read that waits fail with an {@link IOException}.
 *   <li>R9: A compressed body is delivered at once, too, as far as it can be decompressed.
 *   <li>R10: A compressed body whose compressed data ends too early fails like one that breaks off.
 *   <li>R11: Bytes that arrive before a connection ends, by a close or a reset, are delivered before the failure, even if both
 *       arrive at once.
 *   <li>R12: A body that is declared as compressed and has no bytes is empty.
 *   <li>R13: A compressed body may have several members (RFC 1952, 2.2); all are delivered.
 *   <li>R14: Where a response is chunked and has a {@code Content-Length} too, the chunks count (RFC 9112, 6.3).
 * </ul>
 */
public interface HttpResponse extends AutoCloseable {

    /**
     * Returns the status code.
     *
     * @return for example 200
     */
    int status();

    /**
     * Returns the headers.
     *
     * @return the headers of the response
     */
    HttpHeaders headers();

    /**
     * Returns the body, already decompressed; reading fails with {@link TransportTimeoutException} when a time bound passes, and
     * with another {@link IOException} when the connection breaks or the body is shorter than announced.
     *
     * @return the same stream at each call; never null, empty when the response has no body
     * @throws IOException if the body cannot be opened
     */
    InputStream body() throws IOException;

    /**
     * Ends the exchange: a connection whose body was read to the end is kept for reuse, any other is cut at once without reading
     * the rest. It may be called more than once and by another thread, where it makes a waiting read fail.
     */
    @Override
    void close();
}
