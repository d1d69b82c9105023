package io.openaisdk.spi.tck.http;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A body that breaks off.
 *
 * @param text what came before
 * @param failure why it broke off
 */
record Partial(String text, Throwable failure) {

    static Partial of(Style style, HttpTransport transport, HttpRequest request) throws Exception {
        return style == Style.BLOCKING ? read(transport, request) : subscribed(transport, request);
    }

    private static Partial read(HttpTransport transport, HttpRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HttpResponse response = transport.execute(request);
                InputStream body = response.body()) {
            byte[] buffer = new byte[8192];
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                bytes.write(buffer, 0, count);
            }
            throw new AssertionError("The body ended as if it were whole: " + bytes);
        } catch (IOException e) {
            return new Partial(bytes.toString(StandardCharsets.UTF_8), e);
        }
    }

    private static Partial subscribed(HttpTransport transport, HttpRequest request) throws Exception {
        AsyncHttpResponse response = Style.await(transport.executeAsync(request));
        BodyCollector body = BodyCollector.ofAll();
        response.body().subscribe(body);
        try {
            Style.await(body.all());
        } catch (IOException e) {
            return new Partial(body.text(), e);
        }
        throw new AssertionError("The body ended as if it were whole: " + body.text());
    }
}
