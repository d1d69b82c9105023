package io.openaisdk.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests are given up at random moments, whatever the server does; {@code -Dcancels=10000} gives up as many as it says. */
@Timeout(600)
class GivingUpTest {

    private static final int CANCELS = Integer.getInteger("cancels", 300);
    private static final int CONNECTIONS = 3;

    private final Random random = new Random(20261130);
    private final CyclicBarrier together = new CyclicBarrier(CONNECTIONS);

    @Test
    void everyConnectionComesBack() throws Exception {
        try (Service service = Service.running((head, socket) -> {
                    if (head.contains("/together")) {
                        together.await();
                    }
                    if (head.contains("/reset")) {
                        Service.reset(socket);
                    } else if (head.contains("/half")) {
                        Service.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
                    } else if (!head.contains("/silent")) {
                        Service.write(socket, Service.OK);
                    }
                });
                HttpTransport transport = JdkTransport.create(
                        TransportConfig.DEFAULT.withMaxConnections(CONNECTIONS), JdkSettings.DEFAULT)) {
            for (int i = 0; i < CANCELS; i++) {
                giveUp(transport, service);
                if (i % 25 == 0) {
                    assertRoomForAll(transport, service);
                }
            }
            assertRoomForAll(transport, service);
            while (service.open() > CONNECTIONS) {
                Thread.onSpinWait();
            }
        }
    }

    private void giveUp(HttpTransport transport, Service service) {
        String path = List.of("/", "/reset", "/half", "/silent").get(random.nextInt(4));
        CompletableFuture<AsyncHttpResponse> response = transport.executeAsync(service.request(
                random.nextBoolean() ? "GET" : "POST", path, service.get().headers()));
        LockSupport.parkNanos(random.nextInt(3_000_000));
        response.cancel(true);
        var unused = response.thenAccept(AsyncHttpResponse::close);
    }

    /** As many requests as there may be connections, each of which waits for the others. */
    private static void assertRoomForAll(HttpTransport transport, Service service) throws Exception {
        List<CompletableFuture<Integer>> sizes = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            CompletableFuture<Integer> size = new CompletableFuture<>();
            sizes.add(size);
            Service.start(() -> size.completeAsync(() -> read(transport, service), Runnable::run));
        }
        for (CompletableFuture<Integer> size : sizes) {
            assertThat(size.get()).isEqualTo(2);
        }
    }

    private static int read(HttpTransport transport, Service service) {
        try (HttpResponse response = transport.execute(
                service.request("GET", "/together", service.get().headers()))) {
            return response.body().readAllBytes().length;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
