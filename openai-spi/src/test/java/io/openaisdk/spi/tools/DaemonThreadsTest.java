package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;

/** What threads of the SDK are, and what they have nothing of. */
class DaemonThreadsTest {

    private static final InheritableThreadLocal<String> TENANT = new InheritableThreadLocal<>();

    private final ThreadFactory threads = new DaemonThreads("test-");

    @Test
    void areDaemonsWithNumberedNames() {
        assertThat(threads.newThread(() -> {}))
                .extracting(Thread::isDaemon, Thread::getName)
                .containsExactly(true, "test-1");
        assertThat(threads.newThread(() -> {}).getName()).isEqualTo("test-2");
    }

    @Test
    void inheritNothingOfTheirCaller() throws Exception {
        CompletableFuture<String> seen = new CompletableFuture<>();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        TENANT.set("acme");
        try (URLClassLoader application = new URLClassLoader(new URL[0])) {
            Thread.currentThread().setContextClassLoader(application);
            Thread thread = threads.newThread(() -> seen.complete(String.valueOf(TENANT.get())));
            assertThat(thread.getContextClassLoader()).isSameAs(DaemonThreads.class.getClassLoader());
            thread.start();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            TENANT.remove();
        }
        assertThat(seen.get()).isEqualTo("null");
    }
}
