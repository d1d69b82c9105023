package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;

/** Translates the exceptions of the client of the JDK into those of the contract. */
final class JdkFailures {

    private JdkFailures() {}

    static IOException asIOException(Throwable failure) {
        if (failure instanceof IOException io) {
            return io;
        }
        return new IOException(failure);
    }

    static IOException translated(Throwable wrapped, HttpRequest request) {
        Throwable failure =
                wrapped instanceof CompletionException && wrapped.getCause() != null ? wrapped.getCause() : wrapped;
        URI uri = request.uri();
        String place = uri.getHost() + ":" + uri.getPort();
        if (failure instanceof HttpConnectTimeoutException) {
            return new TransportTimeoutException(
                    Bound.CONNECT, request.timeouts().connect(), failure);
        } else if (failure instanceof ConnectException && isUnknown(failure)) {
            return new ConnectFailedException("Cannot find the host " + uri.getHost(), failure);
        } else if (failure instanceof ConnectException) {
            return new ConnectFailedException("Connection to " + place + " was refused", failure);
        } else if (failure instanceof SSLException) {
            return new ConnectFailedException(
                    "TLS handshake with " + place + " failed: " + failure.getMessage(), failure);
        }
        return asIOException(failure);
    }

    private static boolean isUnknown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }
}
