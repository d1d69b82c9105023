package io.openaisdk.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Threads outlive the call that needed them first, and may keep nothing of it. */
class InheritedNothingTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    @Test
    void threadsDoNotKeepTheClassLoaderOfTheFirstCaller() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader application = new URLClassLoader(new URL[0]);
                HttpTransport transport = new JdkTransportProvider().create(TransportConfig.DEFAULT)) {
            Thread.currentThread().setContextClassLoader(application);
            HttpRequest request = new HttpRequest(
                    "GET",
                    URI.create("http://localhost:" + server.getAddress().getPort() + "/"),
                    HttpHeaders.EMPTY,
                    null,
                    new HttpTimeouts(LONG, LONG, LONG, LONG, false));
            transport.execute(request).close();
            transport.executeAsync(request).get().close();

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().startsWith("openai-")
                            || thread.getName().startsWith("HttpClient-"))
                    .isNotEmpty()
                    .extracting(Thread::getContextClassLoader)
                    .doesNotContain(application);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            server.stop(0);
        }
    }
}
