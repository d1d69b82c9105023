package io.openaisdk.spi.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * An answer whose body is read by blocking.
 *
 * <p>The headers are there, the body may still be on its way. Whoever received it closes it.
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
