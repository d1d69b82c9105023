package io.openaisdk.spi.http;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * A response whose body is delivered as it arrives.
 *
 * <p>Its receiver MUST subscribe to the body or close the response. The rules of {@link HttpResponse} for bodies (R1 to R4, R7, R9 to R14)
 * hold here as well.
 *
 * <ul>
 *   <li>A1: Canceling the subscription cuts the connection at once, and no more signals come.
 *   <li>A2: {@link #close()} before the end of the body cuts the connection, and ends in {@code onError} with an {@link
 *       java.io.IOException}.
 *   <li>A3: The body has one subscriber; a second one gets {@code onSubscribe} and then {@code onError} with an {@link
 *       IllegalStateException}.
 *   <li>A4: A demand that is not positive ends in {@code onError} with an {@link IllegalArgumentException} and cuts the
 *       connection.
 *   <li>A5: A subscriber gets no more buffers than it requested, whether it requests within {@code onNext} or outside.
 *   <li>A6: Bytes that were not requested stay on the network, except for about one buffer.
 *   <li>A7: A subscriber that subscribes late, or requests late, gets the whole body.
 *   <li>A8: A body that is empty ends without demand.
 *   <li>A9: Many small buffers do not deepen the stack of a subscriber that requests one at a time.
 *   <li>A10: Demand may come from any number of threads; signals come one after another.
 *   <li>A11: A request for more does not block.
 *   <li>A12: A subscriber that throws ends the exchange and gets no more buffers.
 * </ul>
 */
public interface AsyncHttpResponse extends AutoCloseable {

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
     * Returns the body, already decompressed, for exactly one subscriber.
     *
     * <p>It keeps back-pressure: bytes that were not requested stay on the network, except for one buffer. Each buffer belongs to the
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
