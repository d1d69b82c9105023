package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that has been closed leaves nothing behind, however many there were. */
class ManyClientsTest extends EndToEndTest {

    private static final int CLIENTS = 1000;
    private static final int FEW = 20;

    /** What a library starts once and for all clients, and what is the server's. */
    private static final List<String> SHARED = List.of("OkHttp ", "Okio Watchdog", "loopback-");

    @ParameterizedTest
    @EnumSource(names = {"APACHE_JACKSON", "OKHTTP_JACKSON"})
    void aThousandClients(Combination combination) throws Exception {
        server.always(hello());
        useAndClose(combination, FEW); // what is loaded and cached once
        server.awaitNoConnections();
        Set<Thread> threadsBefore = threads();
        long filesBefore = openFiles();
        BufferPoolMXBean direct = directMemory();
        System.gc();
        long bytesBefore = direct.getMemoryUsed();

        useAndClose(combination, CLIENTS);

        server.awaitNoConnections();
        assertThat(server.connections()).isEqualTo(FEW + CLIENTS);
        Set<Thread> started = threads();
        started.removeAll(threadsBefore);
        for (Thread thread : started) {
            thread.join(20_000);
        }
        assertThat(started).as("threads that stay").allMatch(thread -> !thread.isAlive());
        assertThat(openFiles() - filesBefore).as("open files").isLessThan(FEW);
        System.gc();
        assertThat(direct.getMemoryUsed() - bytesBefore).as("direct memory").isLessThan(CLIENTS * 1024L);
    }

    /** Uses each client once, by turns blocking and not. */
    private void useAndClose(Combination combination, int clients) {
        for (int i = 0; i < clients; i++) {
            try (OpenAI client = combination.client(server)) {
                assertThat(new Way(combination, i % 2 == 1).create(client).outputText())
                        .isEqualTo("Hello");
            }
        }
    }

    private static Set<Thread> threads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> SHARED.stream().anyMatch(thread.getName()::startsWith));
        return threads;
    }

    /** Counts the sockets, selectors and files that are open; 0 where the system does not tell. */
    private static long openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.count();
        }
    }

    private static BufferPoolMXBean directMemory() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .findAny()
                .orElseThrow();
    }
}
