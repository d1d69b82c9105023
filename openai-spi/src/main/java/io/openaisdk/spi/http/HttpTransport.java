package io.openaisdk.spi.http;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests with the HTTP library that it wraps.
 *
 * <p>The rules have numbers, and each has a test in {@code openai-spi-tck}; those of {@link HttpTimeouts}, {@link HttpBody},
 * {@link HttpResponse} and {@link AsyncHttpResponse} concern a transport as well.
 *
 * <ul>
 *   <li>H1: It is safe for use by many threads.
 *   <li>H2: It sends a request exactly once: whatever the status, it neither retries nor authenticates.
 *   <li>H3: It does not send a request again whose connection broke.
 *   <li>H4: A pooled connection that the server has closed meanwhile is replaced; the body is still opened once only.
 *   <li>H5: It sends method, address, headers and body as they are given: escapes in the address stay, a header that repeats is
 *       sent as often, and {@code Content-Type} and {@code Content-Length} come from the body.
 *   <li>H6: Of its own it sends only what HTTP needs: {@code Host}, lengths, {@code Connection}, {@code Accept-Encoding}, and
 *       {@code User-Agent} where the library cannot do without (H33).
 *   <li>H7: A {@code Content-Type} among the headers wins over that of the body.
 *   <li>H8: A request without a body keeps its {@code Content-Type}; where its method usually has a body, or it has that
 *       header, {@code Content-Length: 0} is sent.
 *   <li>H9: It keeps no cookies.
 *   <li>H10: Redirects of the same origin may be followed: 301, 302, 303, 307 and 308 of a {@code GET} or {@code HEAD}, and 307
 *       and 308 of other methods, with all headers and the body.
 *   <li>H11: On a redirect to another origin only headers go along that say nothing of the caller: {@code Accept}, {@code
 *       Accept-*}, {@code Content-*}, {@code Range}, {@code If-*}, {@code Cache-Control}, {@code Idempotency-Key}, {@code
 *       User-Agent}, {@code traceparent} and {@code tracestate}. No other is, for any may be a secret ({@link
 *       io.openaisdk.spi.tools.Redirects}).
 *   <li>H12: A redirect that it does not follow is the response, without a failure: one that would change the method, whose body
 *       cannot be sent again, whose address is invalid, that leads in a circle, or from https to http.
 *   <li>H13: Every status is a response, not an exception, with all its headers, and with a body that is empty where there is
 *       none.
 *   <li>H14: Interim responses (1xx) are skipped.
 *   <li>H15: A response that comes before the request was sent to its end is a response all the same.
 *   <li>H16: The connection of a response that was read to its end is kept for the next request.
 *   <li>H17: Where {@link TransportConfig#maxConnections()} connections are in use, a call waits for one, within its {@code connect}
 *       bound (T13).
 *   <li>H18: Without a proxy of the library's own, {@link java.net.ProxySelector#getDefault()} is asked for each request.
 *   <li>H19: Threads that it starts are daemon threads.
 *   <li>H20: A host that is not found is a {@link ConnectFailedException} with the message {@code Cannot find the host <host>}.
 *   <li>H21: A connection that is refused is a {@link ConnectFailedException} with the message {@code Connection to
 *       <host>:<port> was refused}.
 *   <li>H22: A TLS handshake that fails is a {@link ConnectFailedException} whose message begins with {@code TLS handshake with
 *       <host>:<port> failed: }.
 *   <li>H23: Every other failure of the exchange is an {@link IOException} that is neither of those nor a {@link
 *       TransportTimeoutException}: a connection that breaks, a response that is not HTTP or ends too early.
 *   <li>H24: After a failure it works as before.
 *   <li>H25: An interrupt of a thread that waits in {@link #execute} for the response ends the exchange with an {@link
 *       java.io.InterruptedIOException} that is no timeout, and leaves the interrupt flag set.
 *   <li>H26: An interrupt of a thread that waits in {@link #execute} for a connection does the same.
 *   <li>H27: For a thread that is interrupted already, {@link #execute} throws that exception and sends nothing.
 *   <li>H28: Canceling the future of {@link #executeAsync} ends the exchange: the connection is cut.
 *   <li>H29: Canceling ends the exchange in the same way on a connection that was used before.
 *   <li>H30: Canceling before anything was sent leaves the transport as it was: no connection is lost.
 *   <li>H31: After {@link #close()}, which may be called more than once, calls fail with an {@link IOException}, the future's
 *       included; nothing is sent.
 *   <li>H32: Calls that are under way when it is closed fail with an {@link IOException} that is neither a {@link
 *       TransportTimeoutException} nor a {@link ConnectFailedException}, and their connections are cut.
 *   <li>H33: A missing {@code User-Agent} stays missing, where the library allows it.
 *   <li>H34: Header values outside ASCII are sent in UTF-8. Where the library cannot, it fails with an {@link
 *       IllegalArgumentException} and sends nothing; it never sends another value.
 *   <li>H35: {@link #connections()}, where it counts, returns the connections that are leased and idle, and the calls that wait
 *       for one; it may be called at any time, also after {@link #close()}.
 *   <li>H36: A host whose name has an underscore, which {@link java.net.URI#getHost()} does not see, is a host like any other:
 *       for redirects within it, for redirects away from it, and in messages. Where the library knows no such hosts, it fails with
 *       an {@link IllegalArgumentException}.
 *   <li>H37: Where there is a {@link TransportConfig#sslContext()}, it decides which certificates are trusted; the host name
 *       of a certificate is checked all the same.
 *   <li>H38: Where there is a {@link TransportConfig#proxy()}, all requests go through it, with its password from the first one
 *       on, which the service does not see.
 *   <li>H39: Requests to {@code https} addresses go through a tunnel of that proxy ({@code CONNECT}), to which alone its password
 *       is sent.
 *   <li>H40: Where that proxy refuses connections, the message is {@code Connection to the proxy <host>:<port> was refused}.
 *   <li>H41: Headers of more than {@link TransportConfig#maxHeaderBytes()} are an {@link IOException}, and are not read to their
 *       end.
 *   <li>H42: A connection older than {@link TransportConfig#maxConnectionAge()} is not used for another request.
 *   <li>H43: As many connections are kept for later requests as were in use at once.
 *   <li>H44: A response whose body has been read to its end has returned its connection: the next call gets it, even if the response is not
 *       closed.
 * </ul>
 *
 * <p>Closing does not close a library client that the application passed in.
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Sends a request and waits for the headers of the response.
     *
     * @param request the request
     * @return the response, which the caller MUST close
     * @throws IOException by the rules above
     */
    HttpResponse execute(HttpRequest request) throws IOException;

    /**
     * Sends a request without blocking the caller.
     *
     * @param request the request
     * @return completes with the headers of the response; fails by the rules above, with the exception itself and not wrapped
     */
    CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request);

    /**
     * Counts the connections, for monitoring; it MUST NOT wait for any of them.
     *
     * @return the current counts; empty where they are not counted, for example because the pool belongs to the application
     */
    default Optional<ConnectionCounts> connections() {
        return Optional.empty();
    }

    /** Frees all connections and threads that this transport made; it may be called more than once. */
    @Override
    void close();
}
