package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.tools.BasicCredentials;
import io.openaisdk.spi.tools.RequestHeaders;
import java.net.URI;
import java.net.http.HttpClient.Version;
import org.jspecify.annotations.Nullable;

/** Turns requests into those of the JDK, and refuses those that it would send in another way than they are given. */
final class Requests {

    private Requests() {}

    static java.net.http.HttpRequest of(
            HttpRequest request, RequestBody body, Version version, @Nullable ProxyConfig proxy) {
        URI uri = address(request.uri());
        java.net.http.HttpRequest.Builder message = java.net.http.HttpRequest.newBuilder(uri)
                .method(request.method(), body)
                // Without TLS, HTTP/2 would begin with an upgrade, which not every server ignores.
                .version(uri.getScheme().equalsIgnoreCase("https") ? version : Version.HTTP_1_1);
        RequestHeaders.forEach(request, (name, value) -> add(message, name, value));
        if (proxy != null) {
            BasicCredentials.of(proxy).ifPresent(login -> message.header(ProxyLogin.HEADER, login));
        }
        return message.build();
    }

    private static URI address(URI uri) {
        if (uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "The HTTP client of the JDK sends no requests to hosts with such a name: "
                            + uri.getRawAuthority().replaceFirst(".*@", ""));
        }
        return isAscii(uri.toString()) ? uri : URI.create(uri.toASCIIString());
    }

    private static void add(java.net.http.HttpRequest.Builder message, String name, String value) {
        if (name.equalsIgnoreCase("Content-Length")) {
            // It comes from the body.
            return;
        }
        if (!isAscii(value)) {
            throw new IllegalArgumentException(
                    "The HTTP client of the JDK sends ASCII only, which the value of header " + name + " is not");
        }
        try {
            message.header(name, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The HTTP client of the JDK does not send header " + name
                            + " as it is given (jdk.httpclient.allowRestrictedHeaders)",
                    e);
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
