package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.tools.ConnectionFailures;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Describes by the rules of a transport why there is no response. */
final class SendFailures {

    /** The words of the JDK for a proxy that did not open a tunnel. */
    private static final Pattern NO_TUNNEL = Pattern.compile("Tunnel failed, got: (\\d{3})");

    private SendFailures() {}

    static Throwable describe(
            Throwable thrown, HttpClient client, HttpRequest request, RequestBody body, @Nullable ProxyConfig proxy) {
        Throwable failure =
                thrown instanceof CompletionException ? Objects.requireNonNullElse(thrown.getCause(), thrown) : thrown;
        if (body.wasRepeated()) {
            return new IOException("The connection broke before there was a response", failure);
        }
        if (failure instanceof HttpConnectTimeoutException) {
            // Only a client of the application has a bound of its own.
            return new TransportTimeoutException(
                    Bound.CONNECT, client.connectTimeout().orElse(Duration.ZERO), failure);
        }
        // The JDK may come to the headers although the handshake has just failed.
        return failure instanceof IOException io && (!body.isSent() || failure instanceof SSLException)
                ? notConnected(io, request, proxy)
                : failure;
    }

    private static IOException notConnected(IOException failure, HttpRequest request, @Nullable ProxyConfig proxy) {
        Matcher noTunnel = NO_TUNNEL.matcher(String.valueOf(failure.getMessage()));
        return noTunnel.matches()
                ? ConnectionFailures.noTunnel(request.uri(), Integer.parseInt(noTunnel.group(1)))
                : ConnectionFailures.describe(request.uri(), proxy, failure);
    }
}
