package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.ProxyConfig;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Formats user and password of a proxy in the Basic scheme (RFC 7617). */
public final class BasicCredentials {

    private BasicCredentials() {}

    /**
     * Returns the credentials that a request to a proxy carries.
     *
     * @param proxy the proxy
     * @return the value of {@code Proxy-Authorization}; empty where the proxy has no user
     */
    public static Optional<String> of(ProxyConfig proxy) {
        return proxy.user().map(user -> {
            String both = user + ":" + proxy.password().orElse("");
            return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        });
    }
}
