package io.openaisdk.spi.http;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * An answer whose body is delivered as it comes.
 *
 * <p>Whoever received it subscribes to the body or closes it. What {@link HttpResponse} says of bodies (R1 to R4, R7, R9 to R14) holds here
 * as well.
 *
 * <ul>
 *   <li>A1: Canceling the subscription cuts the connection at once, and no more signals come.
 *   <li>A2: {@link #close()} before the end of the body cuts the connection, and ends in {@code onError} with an {@link
 *       java.io.IOException}.
 *   <li>A3: The body has one subscriber; a second one gets {@code onSubscribe} and then {@code onError} with an {@link
 *       IllegalStateException}.
 *   <li>A4: A demand that is not positive ends in {@code onError} with an {@link IllegalArgumentException} and cuts the
 *       connection.
 *   <li>A5: A subscriber gets no more buffers than it asked for, whether it asks within {@code onNext} or outside.
 *   <li>A6: What was not asked for stays on the network, but for a buffer or so.
 *   <li>A7: A subscriber that comes late, or asks late, gets everything.
 *   <li>A8: A body that is empty ends without demand.
 *   <li>A9: Many small buffers do not pile up on the stack of a subscriber that asks for one at a time.
 *   <li>A10: Demand may come from any number of threads; signals come one after another.
 *   <li>A11: Asking for more does not block.
 *   <li>A12: A subscriber that throws ends the exchange and gets no more buffers.
 * </ul>
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
