package io.openaisdk.testkit.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.testkit.internal.wire.ApiError;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts what the HTTP server itself refuses in the shape of the service's errors. */
final class JsonErrorHandler implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String body = ApiError.of(status, null, "The test server cannot read the request.")
                .json()
                .toString();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, ByteBuffer.wrap(body.getBytes(UTF_8)), callback);
        return true;
    }
}
