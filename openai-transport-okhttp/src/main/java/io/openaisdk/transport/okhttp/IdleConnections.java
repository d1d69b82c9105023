package io.openaisdk.transport.okhttp;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Connection;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Finds pooled connections that the server has closed meanwhile.
 *
 * <p>OkHttp itself looks after ten seconds of rest, many servers close after five, and a request that is sent on a closed
 * connection fails without being repeated. HTTP/2 needs no look: there a thread reads all the time.
 */
final class IdleConnections {

    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Connection, Long> restingSince = new WeakHashMap<>();

    /** Notes that an answer was read to its end. */
    void rests(Connection connection) {
        if (multiplexed(connection)) {
            return;
        }
        lock.lock();
        try {
            restingSince.put(connection, System.nanoTime());
        } finally {
            lock.unlock();
        }
    }

    void checkAlive(Connection connection) throws IOException {
        if (multiplexed(connection)) {
            return;
        }
        Long since;
        lock.lock();
        try {
            since = restingSince.remove(connection);
        } finally {
            lock.unlock();
        }
        if (since != null && System.nanoTime() - since > TRUSTED_NANOS && !alive(connection.socket())) {
            throw new StaleConnectionException();
        }
    }

    /** A server has nothing to say on a resting connection but that it ends. */
    private static boolean alive(Socket socket) throws IOException {
        int timeout = socket.getSoTimeout();
        socket.setSoTimeout(1);
        try {
            int read = socket.getInputStream().read();
            assert read >= -1;
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(timeout);
            }
        }
    }

    private static boolean multiplexed(@Nullable Connection connection) {
        return connection == null
                || connection.protocol() == Protocol.HTTP_2
                || connection.protocol() == Protocol.H2_PRIOR_KNOWLEDGE;
    }
}
