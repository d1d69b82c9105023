package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.ProxyConfig;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Describes why there is no connection, by the rules H20 to H22 and H40 of {@link io.openaisdk.spi.http.HttpTransport}. */
public final class ConnectionFailures {

    private ConnectionFailures() {}

    /**
     * Describes why no connection was established.
     *
     * @param uri the address that was called
     * @param failure what the HTTP library reported; its causes are considered as well
     * @return the exception to throw: unknown host, refused, TLS, or anything else
     */
    public static ConnectFailedException describe(URI uri, IOException failure) {
        Origin origin = Origin.ofNullable(uri);
        String host = origin != null ? origin.host() : String.valueOf(uri.getRawAuthority());
        String place = origin != null ? origin.place() : host;
        String message;
        if (has(failure, ConnectionFailures::isUnknownHost)) {
            message = "Cannot find the host " + host;
        } else if (failure instanceof ConnectException && has(failure, ConnectionFailures::isRefusal)) {
            message = "Connection to " + place + " was refused";
        } else if (failure instanceof SSLException) {
            message = "TLS handshake with " + place + " failed: " + failure.getMessage();
        } else {
            message = "Cannot connect to " + place + ": " + words(failure);
        }
        return new ConnectFailedException(message, failure);
    }

    /**
     * Describes why no connection was established, and names the proxy if that cannot be reached.
     *
     * @param uri the address that was called
     * @param proxy the proxy in use; null for none that is known
     * @param failure what the HTTP library reported
     * @return the exception to throw
     */
    public static ConnectFailedException describe(URI uri, @Nullable ProxyConfig proxy, IOException failure) {
        if (proxy == null || failure instanceof SSLException) {
            return describe(uri, failure);
        }
        String place = proxy.host() + ":" + proxy.port();
        String message;
        if (has(failure, ConnectionFailures::isUnknownHost)) {
            message = "Cannot find the proxy " + proxy.host();
        } else if (failure instanceof ConnectException && has(failure, ConnectionFailures::isRefusal)) {
            message = "Connection to the proxy " + place + " was refused";
        } else {
            message = "Cannot connect to " + Origin.of(uri).place() + " through the proxy " + place + ": "
                    + words(failure);
        }
        return new ConnectFailedException(message, failure);
    }

    /**
     * Describes a proxy that did not open a tunnel.
     *
     * @param uri the address that was called
     * @param status the status of the proxy's response to {@code CONNECT}
     * @return the exception to throw
     */
    public static ConnectFailedException noTunnel(URI uri, int status) {
        return new ConnectFailedException(
                "The proxy did not connect to " + Origin.of(uri).place() + " but answered with status " + status,
                new ProtocolException("CONNECT was refused: " + status));
    }

    private static boolean isUnknownHost(Throwable failure) {
        return failure instanceof UnknownHostException || failure instanceof UnresolvedAddressException;
    }

    /** Takes a {@link ConnectException} without a message for a refusal: with another reason it has one. */
    private static boolean isRefusal(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure instanceof ConnectException
                : message.toLowerCase(Locale.ROOT).contains("refused");
    }

    private static boolean has(Throwable failure, Predicate<Throwable> what) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (what.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return message != null ? message : failure.toString();
    }
}
