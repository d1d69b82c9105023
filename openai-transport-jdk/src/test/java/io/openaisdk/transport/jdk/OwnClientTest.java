package io.openaisdk.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an application brings along is used, and left as it is. */
@Timeout(60)
class OwnClientTest {

    @Test
    void staysOpenWhenTheTransportIsClosed() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        try (Service service = Service.sending(Service.OK)) {
            HttpTransport transport = JdkTransport.using(client);
            read(transport, service);

            transport.close();

            assertThatThrownBy(() -> read(transport, service)).isInstanceOf(IOException.class);
            var request = java.net.http.HttpRequest.newBuilder(service.get().uri())
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("ok");
        }
    }

    /** Its version is that of the default, HTTP/2, with which it would ask a server without TLS for an upgrade. */
    @Test
    void asksForNoUpgrade() throws Exception {
        try (Service service = Service.sending(Service.OK);
                HttpTransport transport = JdkTransport.using(HttpClient.newHttpClient())) {
            read(transport, service);

            assertThat(service.heads().get(0)).doesNotContainIgnoringCase("upgrade");
        }
    }

    @Test
    void mustNotFollowRedirects() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatThrownBy(() -> JdkTransport.using(client))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("followRedirects(NEVER)");
    }

    @Test
    void keepsItsConnectTimeout() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofMillis(200)).build();
        try (ServerSocket full = new ServerSocket(0, 1);
                HttpTransport transport = JdkTransport.using(client)) {
            List<Socket> waiting = new ArrayList<>();
            try {
                for (int i = 0; i < 3; i++) {
                    Socket socket = new Socket();
                    waiting.add(socket);
                    socket.connect(full.getLocalSocketAddress(), 100);
                }
            } catch (IOException e) {
                // The queue of the server is full.
                assertThat(waiting).hasSizeGreaterThan(1);
            }
            var request = new io.openaisdk.spi.http.HttpRequest(
                    "GET",
                    java.net.URI.create("http://127.0.0.1:" + full.getLocalPort() + "/"),
                    io.openaisdk.spi.http.HttpHeaders.EMPTY,
                    null,
                    io.openaisdk.spi.http.HttpTimeouts.NONE);

            assertThatThrownBy(() -> transport.execute(request))
                    .isInstanceOfSatisfying(TransportTimeoutException.class, timeout -> assertThat(timeout.bound())
                            .isEqualTo(TransportTimeoutException.Bound.CONNECT))
                    .hasMessageContaining("200 ms");
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void executorOfTheApplicationIsUsedAndStaysOpen() throws Exception {
        Set<Thread> used = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Service service = Service.sending(Service.OK)) {
            HttpTransport transport = JdkTransport.create(
                    TransportConfig.DEFAULT,
                    JdkSettings.DEFAULT.withExecutor(task -> threads.execute(() -> {
                        used.add(Thread.currentThread());
                        task.run();
                    })));
            read(transport, service);
            transport.close();

            assertThat(used).isNotEmpty();
            assertThat(threads.isShutdown()).isFalse();
        } finally {
            threads.shutdown();
        }
    }

    private static void read(HttpTransport transport, Service service) throws IOException {
        try (HttpResponse response = transport.execute(service.get())) {
            assertThat(response.body().readAllBytes()).hasSize(2);
        }
    }
}
