package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.ConnectFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in words of the user why there is no connection. */
final class ConnectFailures {

    private ConnectFailures() {}

    static ConnectFailedException describe(String host, int port, IOException failure) {
        String place = host + ":" + port;
        if (failure instanceof UnknownHostException) {
            return new ConnectFailedException("Cannot find the host " + host, failure);
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

    private static boolean refused(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains("refused")) {
                return true;
            }
        }
        return false;
    }
}
