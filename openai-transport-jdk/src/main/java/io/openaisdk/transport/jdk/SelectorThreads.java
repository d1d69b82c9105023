package io.openaisdk.transport.jdk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts clients of the JDK so that they can be stopped: each has a thread, which keeps the connections open. From JDK 21 on a client has
 * {@code shutdownNow}. Before, its thread ends when the garbage collector has found that nothing refers to the client, whenever that is, or
 * when it is interrupted; so all are started in one group of threads, where they are found.
 */
final class SelectorThreads {

    private static final @Nullable MethodHandle SHUTDOWN_NOW = shutdownNow();

    private static final ThreadGroup GROUP = new ThreadGroup("openai-jdk");
    private static final ReentrantLock LOCK = new ReentrantLock();

    private SelectorThreads() {}

    /** Starts a client; its thread inherits nothing from the caller. */
    static Clients.StartedClient start(Supplier<HttpClient> builder) {
        LOCK.lock();
        try {
            Set<Thread> before = selectors();
            HttpClient client = inGroup(builder);
            Set<Thread> own = selectors();
            own.removeAll(before);
            return new Clients.StartedClient(client, () -> stop(client, own));
        } finally {
            LOCK.unlock();
        }
    }

    private static HttpClient inGroup(Supplier<HttpClient> builder) {
        CompletableFuture<HttpClient> built = new CompletableFuture<>();
        Thread thread = new Thread(
                GROUP,
                () -> {
                    try {
                        built.complete(builder.get());
                    } catch (Throwable e) {
                        built.completeExceptionally(e);
                    }
                },
                "openai-jdk-start",
                0,
                false);
        thread.setDaemon(true);
        thread.setContextClassLoader(SelectorThreads.class.getClassLoader());
        thread.start();
        return built.join();
    }

    private static Set<Thread> selectors() {
        Thread[] threads = new Thread[GROUP.activeCount() * 2 + 10];
        int count = GROUP.enumerate(threads);
        Set<Thread> selectors = new HashSet<>();
        Arrays.stream(threads, 0, count)
                .filter(Objects::nonNull)
                .filter(thread -> thread.getName().endsWith("-SelectorManager"))
                .forEach(selectors::add);
        return selectors;
    }

    private static void stop(HttpClient client, Set<Thread> threads) {
        MethodHandle shutdownNow = SHUTDOWN_NOW;
        if (shutdownNow == null) {
            threads.forEach(Thread::interrupt);
            return;
        }
        try {
            shutdownNow.invoke(client);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable MethodHandle shutdownNow() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class));
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
