package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.WorkerThreads;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks hosts up before the library does: it looks up on the thread that sends, which must not block. What was found stays in
 * the cache of the JVM, where the library finds it.
 */
final class HostLookups {

    /** How long the JVM keeps an address unless told otherwise. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final ConcurrentHashMap<String, Lookup> lookups = new ConcurrentHashMap<>();
    private final WorkerThreads workers;

    private record Lookup(CompletableFuture<Void> done, long since, AtomicBoolean started) {}

    HostLookups(WorkerThreads workers) {
        this.workers = workers;
    }

    /** Runs a task when the host has been looked up: at once, or on another thread. */
    void afterLookup(String host, Runnable task) {
        if (isAddress(host)) {
            task.run();
            return;
        }
        long now = System.nanoTime();
        Lookup lookup = lookups.compute(
                host,
                (name, known) -> known != null && (!known.done().isDone() || now - known.since() < KEPT_NANOS)
                        ? known
                        : new Lookup(new CompletableFuture<>(), now, new AtomicBoolean()));
        if (lookup.started().compareAndSet(false, true)) {
            workers.execute(() -> lookUp(host, lookup));
        }
        var unused = lookup.done().thenRun(task);
    }

    private static void lookUp(String host, Lookup lookup) {
        try {
            InetAddress.getAllByName(host);
        } catch (UnknownHostException | RuntimeException e) {
            // The library is about to find the same, and reports it.
            lookup.done().complete(null);
            return;
        }
        lookup.done().complete(null);
    }

    /** No top-level domain ends in a digit, and no name has a colon. */
    private static boolean isAddress(String host) {
        return host.isEmpty() || Character.isDigit(host.charAt(host.length() - 1)) || host.indexOf(':') >= 0;
    }
}
