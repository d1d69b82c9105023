package io.openaisdk.transport.okhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

class OwnOkHttpClientTest {

    private static final HttpRequest REQUEST =
            new HttpRequest("GET", URI.create("http://service.invalid/a"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final OkHttpClient client = new OkHttpClient.Builder()
            .addInterceptor(chain -> answer(chain.request()))
            .build();

    @Test
    void goesThroughItsInterceptors() throws IOException {
        try (HttpTransport transport = OkHttpTransport.using(client);
                HttpResponse response = transport.execute(REQUEST)) {
            assertThat(new String(response.body().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("intercepted");
        }
        assertThat(seen).containsExactly("http://service.invalid/a");
    }

    @Test
    void staysOpenWhenTheTransportIsClosed() throws Exception {
        HttpTransport transport = OkHttpTransport.using(client);
        transport.execute(REQUEST).close();

        transport.close();

        assertThatThrownBy(() -> transport.execute(REQUEST)).isInstanceOf(IOException.class);
        assertThat(client.dispatcher().executorService().isShutdown()).isFalse();
        Request request = new Request.Builder().url("http://service.invalid/b").build();
        try (Response response = client.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
    }

    private Response answer(Request request) {
        seen.add(request.url().toString());
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create("intercepted", MediaType.get("text/plain")))
                .build();
    }
}
