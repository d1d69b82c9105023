package io.openaisdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is closed ends all that it was at, and leaves nothing behind. */
@Timeout(120)
class CloseTest extends ServerTest {

    private static final Answer STREAM = Answer.raw(200, "text/event-stream", "data: 1\n\ndata: 2\n\n");
    private static final int SIZE = 64 << 20; // more than the buffers of a connection hold
    private static final Answer LARGE = Answer.raw(200, "text/plain", new byte[SIZE]);

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("openai-testkit-"))
                .toList();
    }

    /** Closes the server, and says that its threads and the connection have ended with it. */
    private void assertEndsWithTheServer(RawConnection connection) throws IOException {
        List<Thread> serving = threads();
        assertThat(serving).hasSize(2).allSatisfy(thread -> assertThat(thread.isDaemon())
                .isTrue());

        server.close();

        assertThat(serving).allSatisfy(thread -> assertThat(thread.isAlive()).isFalse());
        assertThat(connection.awaitEnd()).isLessThan(SIZE);
        assertThatThrownBy(() -> new RawConnection(server).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void endsConnectionsAtRest() throws IOException {
        server.whenever().respondWith(STREAM);
        try (RawConnection connection = new RawConnection(server)) {
            connection.get("/v1/any").response();

            assertEndsWithTheServer(connection);
        }
    }

    @Test
    void endsRequestsThatAreBeingRead() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.post("", "Expect: 100-continue", "Content-Length: 3").response();

            assertEndsWithTheServer(connection);
        }
    }

    @Test
    void endsDelays() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.whenever()
                .matching(request -> {
                    asked.countDown();
                    return true;
                })
                .respondWith(STREAM.delayed(Duration.ofHours(1)));
        try (RawConnection connection = new RawConnection(server)) {
            connection.get("/v1/any");
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

            assertEndsWithTheServer(connection);
        }
    }

    @Test
    void endsPacedStreams() throws IOException {
        server.whenever().respondWith(STREAM.paced(Duration.ofHours(1)));
        try (RawConnection connection = new RawConnection(server)) {
            connection.get("/v1/any").head();
            connection.chunk();

            assertEndsWithTheServer(connection);
        }
    }

    @Test
    void endsResponsesThatTheClientDoesNotRead() throws IOException {
        server.whenever().respondWith(LARGE);
        try (RawConnection connection = new RawConnection(server)) {
            connection.get("/v1/any").head();

            assertEndsWithTheServer(connection);
        }
    }

    @Test
    void interruptsCodeOfRules() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.whenever().respondWith(request -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                return Answer.text("interrupted");
            }
            return Answer.text("never");
        });
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("POST /v1/responses HTTP/1.1\r\n" + RawConnection.NEEDED
                    + "Content-Length: 29\r\n\r\n{\"model\":\"gpt-5\",\"input\":\"Hi\"}");
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

            assertEndsWithTheServer(connection);
        }
    }

    @Test
    void canBeClosedByARule() throws Exception {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        server.whenever()
                .matching(request -> {
                    server.close();
                    interrupted.complete(Thread.currentThread().isInterrupted());
                    return true;
                })
                .respondWith(STREAM);
        try (RawConnection connection = new RawConnection(server)) {
            connection.get("/v1/any");

            assertThat(interrupted.get(30, TimeUnit.SECONDS)).isFalse();
            assertThat(connection.rest()).isEmpty();
        }
        for (Thread thread : threads()) {
            thread.join(30_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void endsTheThreadOfAClientThatStopsReadingAndLeaves() throws Exception {
        server.whenever().respondWith(LARGE);
        List<Thread> before = threads();
        List<Thread> serving = new ArrayList<>();
        try (RawConnection connection = new RawConnection(server)) {
            connection.get("/v1/any").head();
            serving.addAll(threads());
            serving.removeAll(before);
            assertThat(serving).hasSize(1);
        }

        serving.get(0).join(30_000);
        assertThat(serving.get(0).isAlive()).isFalse();
    }

    @Test
    void canBeClosedTwiceAndRefusesConnections() {
        server.close();
        server.close();

        assertThatThrownBy(() -> new RawConnection(server).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void leavesNothingBehind() throws IOException {
        UnixOperatingSystemMXBean system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        startAndClose();
        long files = system.getOpenFileDescriptorCount();
        List<Thread> threads = threads();

        for (int i = 0; i < 200; i++) {
            startAndClose();
        }

        assertThat(threads()).isSubsetOf(threads);
        assertThat(system.getOpenFileDescriptorCount()).isLessThan(files + 20);
    }

    private static void startAndClose() throws IOException {
        try (OpenAITestServer another = OpenAITestServer.start();
                RawConnection served = new RawConnection(another);
                RawConnection silent = new RawConnection(another)) {
            assertThat(served.get("/v1/models").response().status()).isEqualTo(200);
            silent.send("GET");
        }
    }
}
