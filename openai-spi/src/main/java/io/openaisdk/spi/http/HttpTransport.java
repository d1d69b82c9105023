package io.openaisdk.spi.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests, by whatever HTTP library it wraps.
 *
 * <ol>
 *   <li>It is safe for use by many threads.
 *   <li>It sends a request exactly once: it neither retries nor authenticates. Redirects of the same origin may be followed; on
 *       a redirect to another origin {@code Authorization}, {@code api-key} and {@code Cookie} are not sent along.
 *   <li>Every status is an answer, not an exception.
 *   <li>It keeps the time bounds of the request, and names the one that passed in a {@link TransportTimeoutException}.
 *   <li>No connection is a {@link ConnectFailedException}; every other failure of the exchange is an {@link IOException}.
 *   <li>An interrupt of the thread in {@link #execute} ends the exchange with an {@link java.io.InterruptedIOException} that is
 *       no timeout, and leaves the interrupt flag set.
 *   <li>Canceling the future of {@link #executeAsync} ends the exchange.
 *   <li>Threads that it starts are daemon threads.
 *   <li>It sends the headers as they are given, and of its own only what HTTP needs ({@code Host}, lengths, {@code Connection},
 *       {@code Accept-Encoding}); a missing {@code User-Agent} stays missing where the library allows it.
 *   <li>It closes the input stream of a body that it opened, also when the attempt fails. An {@code IOException} of that stream
 *       is thrown on as it is.
 *   <li>After {@link #close()}, calls fail with an {@link IOException}, those under way included. Closing does not close a
 *       library client that the application passed in.
 * </ol>
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Sends a request and waits for the headers of the answer.
     *
     * @param request the request
     * @return the answer, which the caller closes
     * @throws IOException by the rules above
     */
    HttpResponse execute(HttpRequest request) throws IOException;

    /**
     * Sends a request without blocking the caller.
     *
     * @param request the request
     * @return completes with the headers of the answer; fails by the rules above, with the exception itself and not wrapped
     */
    CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request);

    /** Frees all connections and threads that this transport made; it may be called more than once. */
    @Override
    void close();
}
