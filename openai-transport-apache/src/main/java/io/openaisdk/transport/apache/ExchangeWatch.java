package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.DaemonThreads;
import io.openaisdk.spi.tools.WorkerThreads;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Knows the exchanges under way: ends those whose time is up, and all of them at the end.
 *
 * <p>One thread looks at each exchange when the first of them may be due, asks how long it has left, and sleeps until the next.
 * So a bound costs nothing while bytes come and calls end, which is nearly always.
 */
final class ExchangeWatch {

    private static final long NEVER = Long.MAX_VALUE / 2;

    private final Set<Exchange> live = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final WorkerThreads workers;
    private volatile @Nullable Thread thread;
    private volatile long nextLook = System.nanoTime() + NEVER;
    private volatile boolean closed;

    ExchangeWatch(WorkerThreads workers) {
        this.workers = workers;
    }

    void add(Exchange exchange) throws IOException {
        live.add(exchange);
        if (closed) {
            live.remove(exchange);
            throw new IOException("The transport is closed");
        }
        long now = System.nanoTime();
        long left = exchange.nanosLeft(now);
        if (left < NEVER && left < nextLook - now) {
            LockSupport.unpark(startedThread());
        }
    }

    void remove(Exchange exchange) {
        live.remove(exchange);
    }

    void close() {
        closed = true;
        LockSupport.unpark(thread);
        // Those that wait for a connection first, or one of them would get that of another.
        live.stream().filter(exchange -> !exchange.connected()).forEach(ExchangeWatch::closed);
        live.forEach(ExchangeWatch::closed);
    }

    private static void closed(Exchange exchange) {
        exchange.abort(cause -> new IOException("The transport was closed", cause));
    }

    private Thread startedThread() {
        Thread present = thread;
        if (present != null) {
            return present;
        }
        lock.lock();
        try {
            present = thread;
            if (present == null) {
                present = new DaemonThreads("openai-apache-timer-").newThread(this::watch);
                thread = present;
                present.start();
            }
            return present;
        } finally {
            lock.unlock();
        }
    }

    private void watch() {
        while (!closed) {
            // Whoever comes while the others are looked at wakes the thread again.
            nextLook = System.nanoTime() + NEVER;
            long least = NEVER;
            long now = System.nanoTime();
            for (Exchange exchange : live) {
                long left = exchange.nanosLeft(now);
                if (left <= 0) {
                    workers.execute(exchange::expire);
                } else {
                    least = Math.min(least, left);
                }
            }
            nextLook = now + least;
            LockSupport.parkNanos(this, least);
        }
    }
}
