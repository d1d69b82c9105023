package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** An answer of the asynchronous client. */
final class AsyncResponse implements AsyncHttpResponse {

    private final int status;
    private final HttpHeaders headers;
    private final BodyPublisher body;

    AsyncResponse(int status, HttpHeaders headers, BodyPublisher body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public Flow.Publisher<ByteBuffer> body() {
        return body;
    }

    @Override
    public void close() {
        body.close();
    }
}
