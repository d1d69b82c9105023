package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.openaisdk.api.OpenAI;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream that waits costs a connection, not a thread. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyStreamsTest {

    private static final int STREAMS = 5_000;
    private static final int MOST_THREADS = 16;

    /** Both ends of each connection are in this process. */
    private static final int FILES = 2 * STREAMS + 1_000;

    @Test
    void fiveThousandOnApacheTakeFewThreads() throws IOException {
        assumeThat(mostFiles()).as("files that this process may open").isGreaterThanOrEqualTo(FILES);
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (PatientServer server = new PatientServer();
                OpenAI client = OpenAIClient.builder()
                        .apiKey(Combination.KEY)
                        .baseUrl(server.url())
                        .transport("apache")
                        .json("jackson")
                        .autoDiscovery(false)
                        .maxConnections(STREAMS)
                        .maxRetries(0)
                        .eventsOnTransportThread()
                        .build()) {
            CountDownLatch begun = new CountDownLatch(STREAMS);
            AtomicInteger events = new AtomicInteger();
            List<CompletableFuture<Void>> ends = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                ends.add(client.async()
                        .chat()
                        .completions()
                        .createStreaming(p -> p.model("m").addUserMessage("Hi"))
                        .forEach(event -> {
                            events.incrementAndGet();
                            begun.countDown();
                        }));
            }
            Way.await(begun);

            Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
            threads.removeAll(before);
            threads.removeIf(thread -> thread.getName().equals(PatientServer.THREAD));
            assertThat(threads).hasSizeBetween(1, MOST_THREADS);

            server.endAll();
            ends.forEach(Way::await);
            assertThat(events).hasValue(2 * STREAMS);
        }
    }

    private static long mostFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getMaxFileDescriptorCount()
                : 0;
    }
}
