package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.TransportConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A client whose connections do not live for ever: OkHttp bounds how long one is idle, but not how long it is used, and would follow
 * a change of address late or never. From time to time the pool is replaced; what is under way in the old one goes on to its end.
 */
final class AgingClient {

    private static final long IDLE_MILLIS = Duration.ofMinutes(5).toMillis();

    private final ReentrantLock lock = new ReentrantLock();
    private final int maxConnections;
    private final long maxAgeNanos;
    private volatile OkHttpClient client;
    private volatile long since = System.nanoTime();
    private volatile @Nullable ConnectionPool previous;

    private AgingClient(OkHttpClient client, int maxConnections, long maxAgeNanos) {
        this.client = client;
        this.maxConnections = maxConnections;
        this.maxAgeNanos = maxAgeNanos;
    }

    /** Keeps the pool of a client of the application, which is its own business. */
    static AgingClient ageless(OkHttpClient client) {
        return new AgingClient(client, 0, Long.MAX_VALUE);
    }

    static AgingClient of(OkHttpClient client, TransportConfig config) {
        return new AgingClient(client, config.maxConnections(), nanos(config.maxConnectionAge()));
    }

    /** Makes a pool that keeps as many connections as may be in use, where OkHttp's own keeps five. */
    static ConnectionPool pool(int maxConnections) {
        return new ConnectionPool(maxConnections, IDLE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Gives the client for the next call. */
    OkHttpClient get() {
        return isOld() ? renewed() : client;
    }

    private boolean isOld() {
        // The oldest connection is no older than its pool.
        return maxAgeNanos != Long.MAX_VALUE && System.nanoTime() - since > maxAgeNanos;
    }

    private OkHttpClient renewed() {
        lock.lock();
        try {
            if (isOld()) {
                ConnectionPool old = client.connectionPool();
                client =
                        client.newBuilder().connectionPool(pool(maxConnections)).build();
                since = System.nanoTime();
                previous = old;
                old.evictAll();
            }
            return client;
        } finally {
            lock.unlock();
        }
    }

    int connections() {
        ConnectionPool old = previous;
        return client.connectionPool().connectionCount() + (old == null ? 0 : old.connectionCount());
    }

    int idle() {
        ConnectionPool old = previous;
        return client.connectionPool().idleConnectionCount() + (old == null ? 0 : old.idleConnectionCount());
    }

    /** Closes what is idle. */
    void evictAll() {
        client.connectionPool().evictAll();
        ConnectionPool old = previous;
        if (old != null) {
            old.evictAll();
        }
    }

    private static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }
}
