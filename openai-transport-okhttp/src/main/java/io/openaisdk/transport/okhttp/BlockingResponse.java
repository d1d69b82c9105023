package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import java.io.InputStream;

/** An answer of OkHttp, read by blocking. */
final class BlockingResponse implements HttpResponse {

    private final int status;
    private final BodyReader reader;
    private final InputStream body;

    BlockingResponse(int status, BodyReader reader) {
        this.status = status;
        this.reader = reader;
        this.body = new BodyStream(reader);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return reader.headers();
    }

    @Override
    public InputStream body() {
        return body;
    }

    @Override
    public void close() {
        reader.close();
    }
}
