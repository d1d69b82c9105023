package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.tools.Redirects;
import java.io.IOException;
import java.net.URI;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Follows redirects, and leaves connections that have been closed. */
final class AttemptInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Exchange exchange = Exchanges.of(request);
        for (int followed = 0; ; followed++) {
            Response response = send(chain, request, exchange);
            Request next = followed < Redirects.MAX ? next(request, response, exchange) : null;
            if (next == null) {
                return response;
            }
            response.close();
            request = next;
        }
    }

    private static Response send(Chain chain, Request request, Exchange exchange) throws IOException {
        while (true) {
            Response response = trySend(chain, request, exchange);
            if (response != null) {
                return HiddenRetryAfter.show(response);
            }
        }
    }

    /** Gives null when a closed connection was found in the pool: there is another, or a new one is made. */
    private static @Nullable Response trySend(Chain chain, Request request, Exchange exchange) throws IOException {
        exchange.connecting(request.url());
        try {
            return chain.proceed(request);
        } catch (StaleConnectionException e) {
            return null;
        }
    }

    private static @Nullable Request next(Request request, Response response, Exchange exchange) {
        if (response.code() / 100 != 3) {
            return null;
        }
        boolean repeatable =
                exchange.request().body().map(body -> body.repeatable()).orElse(true);
        URI from = request.url().uri();
        URI to = Redirects.target(request.method(), repeatable, response.code(), from, response.header("Location"));
        if (to == null || !exchange.leadsTo(to)) {
            return null;
        }
        Request.Builder next = request.newBuilder().url(to.toString());
        if (!Redirects.sameOrigin(from, to)) {
            for (String name : request.headers().names()) {
                if (!Redirects.goesElsewhere(name)) {
                    next.removeHeader(name);
                }
            }
        }
        return next.build();
    }
}
