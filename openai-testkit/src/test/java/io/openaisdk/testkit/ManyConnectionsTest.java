package io.openaisdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** As many clients at once as a load test has. */
class ManyConnectionsTest extends ServerTest {

    private static final int MANY = 500;

    private final List<RawConnection> connections = new ArrayList<>();

    private void ask() throws IOException {
        try {
            for (int i = 0; i < MANY; i++) {
                connections.add(new RawConnection(server).get("/v1/any"));
            }
            for (RawConnection connection : connections) {
                connection.head();
                assertThat(connection.chunk()).isEqualTo("data: 1\n\n");
            }
            for (RawConnection connection : connections) {
                assertThat(connection.chunk()).isEqualTo("data: 2\n\n");
                assertThat(connection.chunk()).isEmpty();
            }
        } finally {
            for (RawConnection connection : connections) {
                connection.close();
            }
        }
    }

    @Test
    void slowStreamsAreSentAtOnce() throws IOException {
        CyclicBarrier allAreServed = new CyclicBarrier(MANY);
        server.whenever()
                .matching(request -> {
                    await(allAreServed);
                    return true;
                })
                .respondWith(Answer.raw(200, "text/event-stream", "data: 1\n\ndata: 2\n\n")
                        .paced(Duration.ofMillis(100)));

        ask();

        assertThat(server.journal().requests()).hasSize(MANY);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("Not all connections are served at once", e);
        }
    }
}
