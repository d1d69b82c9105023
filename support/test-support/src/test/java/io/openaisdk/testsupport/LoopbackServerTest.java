package io.openaisdk.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server, seen by the client of the JDK. */
@Timeout(60)
class LoopbackServerTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void runsOneScriptAfterTheOtherAndThenTheUsualOne() throws Exception {
        try (LoopbackServer server = new LoopbackServer()
                .on(Scripts.json("1", "X-One: yes"), Scripts.status(503, "2"))
                .choosing(request -> Scripts.text(200, "text/plain", request.target()))) {
            HttpResponse<String> first = get(server.uri("/first"));

            assertThat(first.body()).isEqualTo("1");
            assertThat(first.headers().firstValue("X-One")).hasValue("yes");
            assertThat(get(server.uri("/second")).statusCode()).isEqualTo(503);
            assertThat(get(server.uri("/third?a=b")).body()).isEqualTo("/third?a=b");
            assertThat(server.received())
                    .extracting(Received::target)
                    .containsExactly("/first", "/second", "/third?a=b");
        }
    }

    @Test
    void keepsBytesAndHeadersAsTheyCame() throws Exception {
        byte[] bytes = {0, -1, 13, 10, 65};
        try (LoopbackServer server = new LoopbackServer().on(Scripts.json("{}"))) {
            client.send(
                    HttpRequest.newBuilder(server.uri("/"))
                            .header("X-Own", "a b")
                            .POST(BodyPublishers.ofByteArray(bytes))
                            .build(),
                    BodyHandlers.discarding());

            Received received = server.take();
            assertThat(received.line()).isEqualTo("POST /");
            assertThat(received.bytes()).isEqualTo(bytes);
            assertThat(received.header("x-own")).isEqualTo("a b");
            assertThat(received.header("absent")).isNull();
            assertThat(received.headerNames()).contains("x-own", "content-length");
        }
    }

    @Test
    void failsTheTestWhoseRequestHasNoScript() {
        LoopbackServer server = new LoopbackServer();

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> get(server.uri("/")));
        assertThatThrownBy(server::close).hasRootCauseMessage("No script for GET /");
    }

    @Test
    void sendsEventsAndLeavesAStreamOpen() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer().on(Scripts.events("1", "2"), Scripts.endless(over, "3"))) {
            assertThat(get(server.uri("/")).body()).isEqualTo("data: 1\n\ndata: 2\n\n");

            CompletableFuture<HttpResponse<String>> open =
                    client.sendAsync(HttpRequest.newBuilder(server.uri("/")).build(), BodyHandlers.ofString());
            server.take();
            server.take();
            assertThat(open).isNotDone();
            over.countDown();
            assertThatThrownBy(() -> open.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(IOException.class);
        }
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
