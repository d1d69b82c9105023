package io.openaisdk.transport.okhttp;

import java.io.IOException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttp;
import okhttp3.Request;
import okhttp3.Response;

/** Runs where there is a connection but nothing has been sent yet. */
final class ConnectedInterceptor implements Interceptor {

    private static final String USER_AGENT_OF_OKHTTP = "okhttp/" + OkHttp.VERSION;

    private final IdleConnections idleConnections;
    private final int maxHeaderBytes;

    ConnectedInterceptor(IdleConnections idleConnections, int maxHeaderBytes) {
        this.idleConnections = idleConnections;
        this.maxHeaderBytes = maxHeaderBytes;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Connection connection = chain.connection();
        if (connection != null) {
            idleConnections.checkAlive(connection);
        }
        Exchanges.of(request).connected(connection);
        return HiddenRetryAfter.hide(bounded(chain.proceed(withoutDefaultUserAgent(request))));
    }

    /** OkHttp reads no more than 256 KiB of headers by itself. */
    private Response bounded(Response response) throws IOException {
        if (response.headers().byteCount() > maxHeaderBytes) {
            response.close();
            throw new IOException(
                    "The headers of the response have more than " + maxHeaderBytes + " bytes (maxHeaderBytes)");
        }
        return response;
    }

    private static Request withoutDefaultUserAgent(Request request) {
        return USER_AGENT_OF_OKHTTP.equals(request.header("User-Agent"))
                ? request.newBuilder().removeHeader("User-Agent").build()
                : request;
    }
}
