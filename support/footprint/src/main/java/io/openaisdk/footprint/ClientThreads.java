package io.openaisdk.footprint;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The platform threads that clients started after a moment and that have not ended.
 *
 * <p>Those that all clients of OkHttp in a process share are left out: how many there are depends on how connecting and clearing
 * away happen to overlap, and they end by themselves when they had no work for a minute.
 */
final class ClientThreads {

    /** What the shared threads are called while they have no work. */
    private static final Set<String> SHARED = Set.of("OkHttp TaskRunner", "Okio Watchdog");

    /** A thread that has been told to end does so in far less. */
    private static final long SECONDS_TO_END = 10;

    private static final long MILLIS_OF_A_LOOK = 10;

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();

    Set<Thread> alive() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeAll(before);
        threads.removeIf(thread -> SHARED.contains(thread.getName()));
        return threads;
    }

    /** Waits for the end of threads that have been told to end, and returns those that go on. */
    Set<Thread> aliveAfterClose() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_END);
        Set<Thread> threads = alive();
        while (!threads.isEmpty() && System.nanoTime() - end < 0) {
            // A shared thread has another name while it works, so looking again need not wait for an end.
            threads.iterator().next().join(MILLIS_OF_A_LOOK);
            threads = alive();
        }
        return threads;
    }
}
