package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** An answer of OkHttp whose body is delivered as it comes. */
final class AsyncResponse implements AsyncHttpResponse {

    private final int status;
    private final BodyPublisher body;

    AsyncResponse(int status, BodyPublisher body) {
        this.status = status;
        this.body = body;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return body.reader().headers();
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
