package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.ProxyConfig;
import org.apache.hc.client5.http.auth.AuthExchange;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.impl.auth.SystemDefaultCredentialsProvider;
import org.apache.hc.client5.http.impl.routing.DefaultProxyRoutePlanner;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/** The proxy of all requests, or, where there is none, that of the JVM. */
final class ProxySettings {

    /** What clients of the application are used with: they have a proxy of their own, or none. */
    static final ProxySettings NONE = new ProxySettings(null);

    private final @Nullable ProxyConfig proxy;

    ProxySettings(@Nullable ProxyConfig proxy) {
        this.proxy = proxy;
    }

    @Nullable
    ProxyConfig config() {
        return proxy;
    }

    HttpRoutePlanner routePlanner() {
        return proxy == null ? new SystemDefaultRoutePlanner(null) : new DefaultProxyRoutePlanner(host(proxy));
    }

    /** Gives what a proxy that asks is told. */
    CredentialsProvider credentials() {
        ProxyConfig present = proxy;
        if (present == null) {
            return new SystemDefaultCredentialsProvider();
        }
        UsernamePasswordCredentials credentials = credentials(present);
        return (scope, context) -> credentials != null && isOf(present, scope) ? credentials : null;
    }

    /** Sends the password with the first request: one that the proxy refuses first may have a body that is there once. */
    void logIn(HttpClientContext context) {
        ProxyConfig present = proxy;
        UsernamePasswordCredentials credentials = present == null ? null : credentials(present);
        if (present != null && credentials != null) {
            BasicScheme scheme = new BasicScheme();
            scheme.initPreemptive(credentials);
            AuthExchange exchange = new AuthExchange();
            exchange.select(scheme);
            context.setAuthExchange(host(present), exchange);
        }
    }

    private static boolean isOf(ProxyConfig proxy, AuthScope scope) {
        return scope.getPort() == proxy.port() && proxy.host().equalsIgnoreCase(scope.getHost());
    }

    private static @Nullable UsernamePasswordCredentials credentials(ProxyConfig proxy) {
        return proxy.user()
                .map(user -> new UsernamePasswordCredentials(
                        user, proxy.password().orElse("").toCharArray()))
                .orElse(null);
    }

    private static HttpHost host(ProxyConfig proxy) {
        return new HttpHost(proxy.host(), proxy.port());
    }
}
