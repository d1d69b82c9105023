package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.ConnectFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in words of the user why there is no connection. */
final class ConnectFailures {

    private ConnectFailures() {}

    static ConnectFailedException describe(URI uri, IOException failure) {
        String place = place(uri);
        if (failure instanceof UnknownHostException) {
            return new ConnectFailedException("Cannot find the host " + uri.getHost(), failure);
        }
        if (failure instanceof ConnectException && refused(failure)) {
            return new ConnectFailedException("Connection to " + place + " was refused", failure);
        }
        if (failure instanceof SSLException) {
            return new ConnectFailedException(
                    "TLS handshake with " + place + " failed: " + failure.getMessage(), failure);
        }
        return new ConnectFailedException("Cannot connect to " + place + ": " + failure.getMessage(), failure);
    }

    static ConnectFailedException noTunnel(URI uri, int status) {
        return new ConnectFailedException(
                "The proxy did not connect to " + place(uri) + " but answered with status " + status,
                new ProtocolException("CONNECT was refused: " + status));
    }

    private static boolean refused(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains("refused")) {
                return true;
            }
        }
        return false;
    }

    private static String place(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return uri.getHost() + ":" + port;
    }
}
