package io.openaisdk.core.faults;

import io.openaisdk.core.Way;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.transport.apache.ApacheTransport;
import io.openaisdk.transport.jdk.JdkSettings;
import io.openaisdk.transport.jdk.JdkTransport;
import io.openaisdk.transport.okhttp.OkHttpTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** Makes a transport around clients that the application has set up, for TLS, a proxy or both. */
final class OwnClients {

    private final Way way;
    private @Nullable SSLContext tls;
    private @Nullable X509TrustManager trust;
    private int proxyPort;
    private @Nullable String proxyPassword;

    OwnClients(Way way) {
        this.way = way;
    }

    OwnClients tls(SSLContext context, X509TrustManager manager) {
        tls = context;
        trust = manager;
        return this;
    }

    OwnClients proxy(int port) {
        proxyPort = port;
        return this;
    }

    /** Logs in at the proxy as {@code user}. */
    OwnClients proxyPassword(String password) {
        proxyPassword = password;
        return this;
    }

    /** Gives a transport whose clients are closed with it. */
    HttpTransport transport() {
        return switch (way.combination().transportName()) {
            case "apache" -> apache();
            case "okhttp" -> okHttp();
            default -> jdk();
        };
    }

    private HttpTransport apache() {
        HttpClientBuilder blocking = HttpClients.custom()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableConnectionState()
                .disableCookieManagement();
        HttpAsyncClientBuilder async = HttpAsyncClients.custom()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableConnectionState()
                .disableCookieManagement();
        if (tls != null) {
            blocking.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
                    .build());
            async.setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                    .setTlsStrategy(ClientTlsStrategyBuilder.create()
                            .setSslContext(tls)
                            .setHostVerificationPolicy(HostnameVerificationPolicy.BOTH)
                            .setHostnameVerifier(new DefaultHostnameVerifier())
                            .buildAsync())
                    .build());
        }
        if (proxyPort > 0) {
            HttpHost proxy = new HttpHost("127.0.0.1", proxyPort);
            blocking.setProxy(proxy);
            async.setProxy(proxy);
            if (proxyPassword != null) {
                BasicCredentialsProvider credentials = new BasicCredentialsProvider();
                credentials.setCredentials(
                        new AuthScope(proxy), new UsernamePasswordCredentials("user", proxyPassword.toCharArray()));
                blocking.setDefaultCredentialsProvider(credentials);
                async.setDefaultCredentialsProvider(credentials);
            }
        }
        CloseableHttpClient blockingClient = blocking.build();
        CloseableHttpAsyncClient asyncClient = async.build();
        return new Closing(ApacheTransport.using(blockingClient, asyncClient), () -> {
            blockingClient.close(CloseMode.IMMEDIATE);
            asyncClient.close(CloseMode.IMMEDIATE);
        });
    }

    private HttpTransport okHttp() {
        OkHttpClient.Builder builder = new OkHttpClient.Builder();
        if (tls != null && trust != null) {
            builder.sslSocketFactory(tls.getSocketFactory(), trust);
        }
        if (proxyPort > 0) {
            builder.proxy(
                    new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), proxyPort)));
            String password = proxyPassword;
            if (password != null) {
                builder.proxyAuthenticator(
                        (route, response) -> response.request().header("Proxy-Authorization") != null
                                ? null
                                : response.request()
                                        .newBuilder()
                                        .header("Proxy-Authorization", Credentials.basic("user", password))
                                        .build());
            }
        }
        OkHttpClient client = builder.build();
        return new Closing(OkHttpTransport.using(client), () -> {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        });
    }

    /** A client of the application cannot be closed on all JDKs, and what it leaves open would be found. */
    private HttpTransport jdk() {
        TransportConfig config = TransportConfig.DEFAULT;
        if (tls != null) {
            config = config.withSslContext(tls);
        }
        if (proxyPort > 0) {
            ProxyConfig proxy = ProxyConfig.of("127.0.0.1", proxyPort);
            config = config.withProxy(proxyPassword == null ? proxy : proxy.withCredentials("user", proxyPassword));
        }
        return JdkTransport.create(config, JdkSettings.DEFAULT);
    }

    /** A transport that closes the clients which were passed in, as an application does when it ends. */
    private record Closing(HttpTransport transport, Runnable closeClients) implements HttpTransport {

        @Override
        public HttpResponse execute(HttpRequest request) throws IOException {
            return transport.execute(request);
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            return transport.executeAsync(request);
        }

        @Override
        public void close() {
            transport.close();
            closeClients.run();
        }
    }
}
