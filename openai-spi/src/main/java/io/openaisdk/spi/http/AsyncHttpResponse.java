package io.openaisdk.spi.http;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * An answer whose body is delivered as it comes.
 *
 * <p>Whoever received it subscribes to the body or closes it.
 */
public interface AsyncHttpResponse extends AutoCloseable {

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
     * Gives the body, already decompressed, for exactly one subscriber.
     *
     * <p>It keeps back-pressure: what was not asked for stays on the network, but for one buffer. Each buffer belongs to the
     * subscriber. A broken exchange ends in {@code onError} with an {@link java.io.IOException}, a time bound that passed with
     * {@link TransportTimeoutException}. Canceling the subscription cuts the exchange at once.
     *
     * @return the publisher
     */
    Flow.Publisher<ByteBuffer> body();

    /** Ends the exchange if its body has not been read to the end; it may be called more than once. */
    @Override
    void close();
}
