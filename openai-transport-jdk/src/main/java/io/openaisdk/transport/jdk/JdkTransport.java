package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.AsyncExchange;
import io.openaisdk.spi.tools.AsyncExchanges;
import io.openaisdk.spi.tools.BlockingCalls;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with the HTTP client of the JDK, {@code java.net.http}.
 *
 * <p>What that client cannot do:
 *
 * <ul>
 *   <li>It sends header values in ASCII only, and {@code Connection}, {@code Expect}, {@code Host} and {@code Upgrade} as it sees fit: a
 *       request that gives another value fails with an {@link IllegalArgumentException} before anything is sent, and so does one to a
 *       host whose name has an underscore, or through a SOCKS proxy.
 *   <li>It sends a {@code User-Agent} of its own where there is none, and {@code Content-Length: 0} with requests that have no body.
 *   <li>It drops bytes of a response that arrive together with the end of the connection, and believes the length of a response that has
 *       both a length and chunks.
 *   <li>It sends the password of a proxy through a tunnel only where the system property {@code jdk.http.auth.tunneling.disabledSchemes}
 *       allows that; see {@link #create}.
 *   <li>It reads the headers of a response to their end before they are counted, up to 384 KiB ({@code jdk.http.maxHeaderSize}).
 *   <li>It shows nothing of its connections, so that they are not counted.
 * </ul>
 */
public final class JdkTransport implements HttpTransport {

    private final AsyncExchanges exchanges;
    private final Clients clients;
    private final @Nullable ProxyConfig proxy;

    private JdkTransport(AsyncExchanges exchanges, Clients clients, @Nullable ProxyConfig proxy) {
        this.exchanges = exchanges;
        this.clients = clients;
        this.proxy = proxy;
    }

    /**
     * Creates a transport with a client of its own, for which the JDK starts one thread with the first request, and replaces the client
     * when its connections are older than allowed.
     *
     * <p>Where the proxy has a password, the JVM MUST be told to send it: {@code
     * -Djdk.http.auth.tunneling.disabledSchemes=} (nothing behind the equals sign). The JDK sends none through a tunnel otherwise, and
     * reads that property once.
     *
     * @param config the settings that all transports have
     * @param settings the settings that only this one has
     * @return a transport
     * @throws IllegalArgumentException if the proxy has a password that the JVM does not send
     */
    public static HttpTransport create(TransportConfig config, JdkSettings settings) {
        config.proxy().ifPresent(ProxyLogin::requireAllowed);
        AsyncExchanges exchanges = new AsyncExchanges(config, "openai-jdk-");
        ClientFactory factory =
                new ClientFactory(config, settings, settings.executor().orElse(exchanges.workers()));
        return new JdkTransport(
                exchanges,
                new Clients(factory::start, config.maxConnectionAge()),
                config.proxy().orElse(null));
    }

    /**
     * Sends requests with a client of the application.
     *
     * <p>Its connections, executor, proxy, TLS settings and HTTP version are used; {@code http} addresses are called with HTTP/1.1. Its
     * {@code connectTimeout} holds beside the bounds of each request. At most 1,000 requests are under way at once. Closing the transport
     * leaves the client open. Some rules of a transport are then in the hands of whoever built it: that it keeps no cookies, and, where it
     * has an authenticator, that it sends no request again, as it does when it is asked for a password.
     *
     * @param client the client
     * @return a transport around it
     * @throws IllegalArgumentException if the client follows redirects, with which it sends secrets to other hosts
     */
    public static HttpTransport using(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("The HttpClient must not follow redirects (followRedirects(NEVER)),"
                    + " because it sends secrets along; the transport follows those that are safe");
        }
        return new JdkTransport(
                new AsyncExchanges(TransportConfig.DEFAULT, "openai-jdk-"), Clients.given(client), null);
    }

    @Override
    public HttpResponse execute(HttpRequest request) throws IOException {
        return BlockingCalls.execute(this, request);
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        return exchanges.start(request, this::send);
    }

    private void send(AsyncExchange exchange) throws IOException {
        new JdkExchange(exchange, clients.enter(), exchanges.workers(), proxy).send();
    }

    @Override
    public void close() {
        exchanges.close();
        clients.close();
    }
}
