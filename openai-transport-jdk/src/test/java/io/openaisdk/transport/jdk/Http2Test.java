package io.openaisdk.transport.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** HTTP/2, with a server that leaves the choice to its client. */
@Timeout(120)
class Http2Test {

    private static final JdkSettings HTTP_2 = JdkSettings.DEFAULT.withVersion(Version.HTTP_2);

    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final Server server = new Server();
    private TransportConfig config = TransportConfig.DEFAULT;
    private URI uri = URI.create("https://127.0.0.1/");

    @BeforeEach
    void startServer(@TempDir Path directory) throws Exception {
        TestCertificate certificate = TestCertificate.make(directory);
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(certificate.serving());
        ALPNServerConnectionFactory choice = new ALPNServerConnectionFactory();
        choice.setDefaultProtocol("http/1.1");
        HttpConfiguration http = new HttpConfiguration();
        ServerConnector connector = new ServerConnector(
                server,
                new SslConnectionFactory(tls, choice.getProtocol()),
                choice,
                new HTTP2ServerConnectionFactory(http),
                new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Echo());
        server.start();
        uri = URI.create("https://127.0.0.1:" + connector.getLocalPort() + "/");
        config = TransportConfig.DEFAULT.withSslContext(certificate.trusting());
    }

    @AfterEach
    void stopServer() throws Exception {
        server.stop();
    }

    @Test
    void isUsedWhereItIsSet() throws Exception {
        try (HttpTransport transport = JdkTransport.create(config, HTTP_2)) {
            assertThat(send(transport, "GET", null)).isEqualTo("HTTP/2.0 GET ");
            assertThat(send(transport, "POST", "hello")).isEqualTo("HTTP/2.0 POST hello");
            assertThat(send(transport, "DELETE", null)).isEqualTo("HTTP/2.0 DELETE ");
        }
    }

    @Test
    void isNotUsedByDefault() throws Exception {
        try (HttpTransport transport = JdkTransport.create(config, JdkSettings.DEFAULT)) {
            assertThat(send(transport, "GET", null)).isEqualTo("HTTP/1.1 GET ");
        }
    }

    @Test
    void carriesManyRequestsAtOnce() throws Exception {
        try (HttpTransport transport = JdkTransport.create(config, HTTP_2)) {
            List<CompletableFuture<AsyncHttpResponse>> responses = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                responses.add(transport.executeAsync(request("POST", "body " + i)));
            }
            for (CompletableFuture<AsyncHttpResponse> response : responses) {
                try (AsyncHttpResponse each = response.get()) {
                    assertThat(each.status()).isEqualTo(200);
                }
            }
            assertThat(send(transport, "GET", null)).isEqualTo("HTTP/2.0 GET ");
        }
        assertThat(received).hasSize(51).allMatch(each -> each.startsWith("HTTP/2.0 "));
    }

    @Test
    void refusesHeadersOutsideAsciiAsWell() {
        try (HttpTransport transport = JdkTransport.create(config, HTTP_2)) {
            assertThatThrownBy(() -> transport.execute(request("GET", null).withHeader("X-Name", "\u00fc")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(received).isEmpty();
    }

    private HttpRequest request(String method, @Nullable String body) {
        return new HttpRequest(
                method,
                uri,
                HttpHeaders.EMPTY,
                body == null ? null : HttpBody.of(body.getBytes(UTF_8), "text/plain"),
                Service.BOUNDS);
    }

    private String send(HttpTransport transport, String method, @Nullable String body) throws IOException {
        try (HttpResponse response = transport.execute(request(method, body))) {
            return new String(response.body().readAllBytes(), UTF_8);
        }
    }

    /** Sends back version, method and body. */
    private final class Echo extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException {
            String text = request.getConnectionMetaData().getHttpVersion().asString() + " " + request.getMethod() + " "
                    + Content.Source.asString(request);
            received.add(text);
            Content.Sink.write(response, true, text, callback);
            return true;
        }
    }
}
