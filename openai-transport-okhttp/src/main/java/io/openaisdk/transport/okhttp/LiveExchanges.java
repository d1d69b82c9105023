package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.tools.ExchangeLimit;
import io.openaisdk.spi.tools.TimeoutTimer;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Knows the exchanges under way, to end them all. */
final class LiveExchanges {

    private final Set<Exchange> live = ConcurrentHashMap.newKeySet();
    private final ExchangeLimit limit;
    private final @Nullable ProxyConfig proxy;
    private final TimeoutTimer timer = new TimeoutTimer("openai-okhttp-timer-");
    private volatile boolean closed;

    LiveExchanges(ExchangeLimit limit, @Nullable ProxyConfig proxy) {
        this.limit = limit;
        this.proxy = proxy;
    }

    Exchange begin(HttpRequest request) throws IOException {
        Exchange exchange = new Exchange(request, limit, this, proxy, timer);
        live.add(exchange);
        try {
            requireOpen();
        } catch (IOException e) {
            live.remove(exchange);
            throw e;
        }
        exchange.begin();
        return exchange;
    }

    /** Throws where the transport is closed: an exchange whose turn comes because another was ended by that is not begun. */
    void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("The transport is closed");
        }
    }

    void ended(Exchange exchange) {
        live.remove(exchange);
    }

    void close() {
        closed = true;
        live.forEach(exchange -> exchange.abort(cause -> new IOException("The transport was closed", cause)));
        timer.close();
    }
}
