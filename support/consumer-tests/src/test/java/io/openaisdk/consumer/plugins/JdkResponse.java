package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import java.io.InputStream;

/** An answer for those who wait. */
final class JdkResponse implements HttpResponse {

    private final AsyncHttpResponse response;
    private final BodyStream body;

    JdkResponse(AsyncHttpResponse response) {
        this.response = response;
        this.body = new BodyStream(response);
        response.body().subscribe(body.subscriber());
    }

    @Override
    public int status() {
        return response.status();
    }

    @Override
    public HttpHeaders headers() {
        return response.headers();
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
