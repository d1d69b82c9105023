package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/** An answer of the classic client. */
final class BlockingResponse implements HttpResponse {

    private final int status;
    private final HttpHeaders headers;
    private final BodyStream body;

    BlockingResponse(BlockingExchange exchange, ClassicHttpResponse response) {
        HttpEntity entity = response.getEntity();
        boolean compressed = entity != null && Messages.compressed(response);
        this.status = response.getCode();
        this.headers = Messages.headers(response, compressed);
        this.body = new BodyStream(exchange, entity, compressed);
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
    public InputStream body() {
        return body;
    }

    @Override
    public void close() {
        body.close();
    }
}
