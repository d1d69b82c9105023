package io.openaisdk.transport.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Provides the client of each exchange. It is replaced when it is older than a connection may be, which it does not bound itself; what is
 * under way on the previous one goes on to its end, and then it is stopped.
 */
final class Clients implements AutoCloseable {

    private final Supplier<StartedClient> factory;
    private final Duration maxAge;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Shared current;
    private boolean closed;

    /** A client that runs, and what ends it. */
    record StartedClient(HttpClient client, Runnable stop) {}

    Clients(Supplier<StartedClient> factory, Duration maxAge) {
        this.factory = factory;
        this.maxAge = maxAge;
    }

    /** Provides the client of an application, which stays as it is. */
    static Clients given(HttpClient client) {
        return new Clients(() -> new StartedClient(client, () -> {}), Duration.ofSeconds(Long.MAX_VALUE));
    }

    /** Enters the client that is to be used now; starts it if there is none. */
    Use enter() throws IOException {
        lock.lock();
        try {
            if (closed) {
                throw new IOException("The transport is closed");
            }
            Shared present = current;
            if (present == null || present.isOld()) {
                retire();
                present = new Shared(factory.get());
                current = present;
            }
            present.users++;
            return new Use(present);
        } finally {
            lock.unlock();
        }
    }

    private void retire() {
        Shared present = current;
        if (present != null) {
            present.retired = true;
            present.stopIfIdle();
        }
    }

    /** Stops the client as soon as nobody uses it; it may be called more than once. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            retire();
            current = null;
        } finally {
            lock.unlock();
        }
    }

    /** A client with the number of its exchanges, under the lock. */
    private final class Shared {

        private final StartedClient started;
        private final long since = System.nanoTime();
        private int users;
        private boolean retired;

        Shared(StartedClient started) {
            this.started = started;
        }

        /** Returns whether its oldest connection may be too old. */
        boolean isOld() {
            return Duration.ofNanos(System.nanoTime() - since).compareTo(maxAge) >= 0;
        }

        void stopIfIdle() {
            if (retired && users == 0) {
                started.stop().run();
            }
        }
    }

    /** The use of a client by one exchange. */
    final class Use {

        private final Shared shared;
        private final AtomicBoolean ended = new AtomicBoolean();

        private Use(Shared shared) {
            this.shared = shared;
        }

        HttpClient client() {
            return shared.started.client();
        }

        /** Ends the use; it may be called more than once. */
        void end() {
            if (ended.getAndSet(true)) {
                return;
            }
            lock.lock();
            try {
                shared.users--;
                shared.stopIfIdle();
            } finally {
                lock.unlock();
            }
        }
    }
}
