package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.tools.ConnectionFailures;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;

/** Translates the exceptions of the client of the JDK into those of the contract. */
final class JdkFailures {

    private JdkFailures() {}

    static IOException asIOException(Throwable failure) {
        return failure instanceof IOException io ? io : new IOException(failure);
    }

    static IOException translated(Throwable wrapped, HttpRequest request, TransportConfig config) {
        Throwable failure =
                wrapped instanceof CompletionException && wrapped.getCause() != null ? wrapped.getCause() : wrapped;
        if (failure instanceof HttpConnectTimeoutException) {
            return new TransportTimeoutException(
                    Bound.CONNECT, request.timeouts().connect(), failure);
        }
        return failure instanceof ConnectException || failure instanceof SSLException
                ? ConnectionFailures.describe(request.uri(), config.proxy().orElse(null), (IOException) failure)
                : asIOException(failure);
    }
}
