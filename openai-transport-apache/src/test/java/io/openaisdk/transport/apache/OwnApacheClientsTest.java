package io.openaisdk.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.reactor.IOReactorStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnApacheClientsTest {

    private final ServerSocket server = listen();
    private final HttpRequest request = new HttpRequest(
            "GET",
            URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"),
            HttpHeaders.EMPTY,
            null,
            HttpTimeouts.NONE);

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void stayOpenWhenTheTransportIsClosed() throws Exception {
        try (CloseableHttpClient blocking = HttpClients.createDefault();
                CloseableHttpAsyncClient async = HttpAsyncClients.createDefault()) {
            HttpTransport transport = ApacheTransport.using(blocking, async);
            transport.execute(request).close();
            transport.executeAsync(request).get().close();

            transport.close();

            assertThatThrownBy(() -> transport.execute(request)).isInstanceOf(IOException.class);
            assertThat(async.getStatus()).isEqualTo(IOReactorStatus.ACTIVE);
            int status = blocking.execute(new HttpGet(request.uri()), answer -> answer.getCode());
            assertThat(status).isEqualTo(200);
        }
    }

    @Test
    void makesTheClientThatIsMissing() throws Exception {
        try (CloseableHttpClient blocking = HttpClients.createDefault();
                HttpTransport transport = ApacheTransport.using(blocking)) {
            transport.executeAsync(request).get().close();
        }
        try (CloseableHttpAsyncClient async = HttpAsyncClients.createDefault();
                HttpTransport transport = ApacheTransport.using(async);
                HttpResponse response = transport.execute(request)) {
            assertThat(response.status()).isEqualTo(200);
        }
    }

    @Test
    void areMadeWhenTheyAreNeeded() throws IOException {
        try (HttpTransport transport = new ApacheTransportProvider().create(TransportConfig.DEFAULT)) {
            transport.execute(request).close();

            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("openai-apache-io"));
        }
    }

    private static ServerSocket listen() {
        try {
            ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            start(() -> acceptAll(server));
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Leaves each connection to a thread of its own: clients open some that they send nothing on. */
    private static void acceptAll(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                start(() -> answer(socket));
            }
        } catch (IOException e) {
            return; // the test is over
        }
    }

    private static void answer(Socket socket) {
        try (socket) {
            socket.getInputStream().read(new byte[4096]);
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return; // the client is gone
        }
    }
}
