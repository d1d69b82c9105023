package io.openaisdk.spi.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * An answer whose body is read by blocking.
 *
 * <p>The headers are there, the body may still be on its way. Whoever received it closes it.
 *
 * <ul>
 *   <li>R1: A body of any size comes as it was sent, whether its length was announced or not.
 *   <li>R2: What comes is delivered at once: nobody waits for a buffer to fill.
 *   <li>R3: A body that is packed with gzip is delivered unpacked, and then there is no {@code Content-Encoding} and no {@code
 *       Content-Length}; whether the caller or the transport asked for gzip makes no difference.
 *   <li>R4: A body that breaks off, or ends before its announced end, fails with an {@link IOException} that is no {@link
 *       TransportTimeoutException}.
 *   <li>R5: A body that was read to its announced length has been read to its end.
 *   <li>R6: An interrupt of a thread that waits for a piece of the body ends the exchange with an {@link
 *       java.io.InterruptedIOException} that is no timeout, and leaves the interrupt flag set.
 *   <li>R7: {@link #close()} before the end of the body cuts the connection at once, without reading the rest; reading then
 *       fails with an {@link IOException}.
 *   <li>R8: {@link #close()} by another thread makes a read that waits fail with an {@link IOException}.
 *   <li>R9: What comes packed is delivered at once, too, as far as it can be unpacked.
 *   <li>R10: A packed body that ends before its packed end fails like one that breaks off.
 *   <li>R11: What came before a connection ends, by an end or a reset, is delivered before the failure, though both come at once.
 *   <li>R12: A body that is said to be packed and has no bytes is empty.
 *   <li>R13: A packed body may have several members (RFC 1952, 2.2); all are delivered.
 *   <li>R14: Where an answer is chunked and has a {@code Content-Length} too, the chunks count (RFC 9112, 6.3).
 * </ul>
 */
public interface HttpResponse extends AutoCloseable {

    /**
     * Gives the status code.
     *
     * @return for example 200
     */
    int status();

    /**
     * Gives the headers.
     *
     * @return the headers of the answer
     */
    HttpHeaders headers();

    /**
     * Gives the body, already decompressed; reading fails with {@link TransportTimeoutException} when a time bound passes, and
     * with another {@link IOException} when the connection breaks or the body is shorter than announced.
     *
     * @return the same stream at each call; never null, empty when the answer has no body
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
