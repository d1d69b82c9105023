package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.BasicCredentials;
import io.openaisdk.spi.tools.DaemonThreads;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Sets OkHttp up to keep the rules of a transport. */
final class Clients {

    private static final long IDLE_THREAD_SECONDS = 5;

    private Clients() {}

    static OkHttpClient create(TransportConfig config) {
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_THREAD_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new DaemonThreads("openai-okhttp-")));
        // OkHttp's own bounds, 64 in all and 5 per host, would hold long calls up.
        dispatcher.setMaxRequests(config.maxConnections());
        dispatcher.setMaxRequestsPerHost(config.maxConnections());
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(AgingClient.pool(config.maxConnections()));
        config.sslContext()
                .ifPresent(context -> builder.sslSocketFactory(context.getSocketFactory(), new TrustOfContext()));
        config.proxy().ifPresent(proxy -> through(builder, proxy));
        return builder.build();
    }

    private static void through(OkHttpClient.Builder builder, ProxyConfig proxy) {
        builder.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        BasicCredentials.of(proxy).ifPresent(login -> builder.proxyAuthenticator(new ProxyLogin(login))
                .addNetworkInterceptor(new ProxyLogin(login)));
    }

    /** Derives a client that shares pool and dispatcher with the given one. */
    static OkHttpClient forTransport(OkHttpClient base, IdleConnections idleConnections, int maxHeaderBytes) {
        OkHttpClient.Builder builder = base.newBuilder()
                // A request is sent once; whether it is repeated is decided above.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                // Each request has its own bounds, which the exchange keeps.
                .callTimeout(Duration.ZERO)
                .connectTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addInterceptor(new AttemptInterceptor());
        builder.networkInterceptors().add(0, new ConnectedInterceptor(idleConnections, maxHeaderBytes));
        if (base.socketFactory() == SocketFactory.getDefault()) {
            builder.socketFactory(new InterruptibleSocketFactory());
        }
        return builder.build();
    }
}
