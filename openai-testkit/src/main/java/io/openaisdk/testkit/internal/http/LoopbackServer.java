package io.openaisdk.testkit.internal.http;

import io.openaisdk.spi.tools.DaemonThreads;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.HttpReply;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP/1.1 server on the loopback interface with a daemon thread for each connection; it accepts and closes them. */
public final class LoopbackServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LoopbackServer.class);
    private static final String HOST = "127.0.0.1";
    private static final byte[] ADDRESS = {127, 0, 0, 1}; // not ::1, which "localhost" may be too
    private static final int ACCEPT_QUEUE = 1024;
    private static final long CLOSE_SECONDS = 5;

    private final DaemonThreads threads = new DaemonThreads("openai-testkit-");
    private final Map<Thread, Closeable> running = new LinkedHashMap<>(); // guarded by this
    private final ServerSocket listener;
    private final CallHandler handler;
    private boolean closed; // guarded by this

    private LoopbackServer(ServerSocket listener, CallHandler handler) {
        this.listener = listener;
        this.handler = handler;
    }

    /**
     * Starts a server.
     *
     * @param port the port; 0 for any that is free
     * @param service makes the responses; it is called by many threads at once
     * @return the server, which the caller closes
     * @throws UncheckedIOException if the port is taken
     */
    public static LoopbackServer start(int port, Function<Call, HttpReply> service) {
        try {
            ServerSocket listener = new ServerSocket(port, ACCEPT_QUEUE, InetAddress.getByAddress(ADDRESS));
            LoopbackServer server = new LoopbackServer(listener, new CallHandler(service));
            server.run(listener, server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on " + HOST + ":" + port, e);
        }
    }

    /** {@return the port that is listened on} */
    public int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        try (listener) {
            while (true) {
                Socket socket = listener.accept();
                run(socket, new Connection(socket, handler));
            }
        } catch (IOException e) {
            if (!isClosed()) {
                LOG.warn("The test server accepts no more connections", e);
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Runs a task on a thread of its own, which ends soon after the socket is closed. */
    private synchronized void run(Closeable socket, Runnable task) throws IOException {
        if (closed) {
            socket.close();
            return;
        }
        Thread thread = threads.newThread(() -> {
            try {
                task.run();
            } finally {
                ended();
            }
        });
        running.put(thread, socket);
        thread.start();
    }

    private synchronized void ended() {
        running.remove(Thread.currentThread());
    }

    /**
     * Closes the port and all connections, and ends their threads, which are interrupted. It waits for them, but not
     * for long where code of a test goes on regardless.
     */
    @Override
    public void close() {
        List<Thread> ending = closeAll();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSE_SECONDS);
        try {
            for (Thread thread : ending) {
                await(thread, deadline);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // all is closed; only the wait is cut short
        }
    }

    private synchronized List<Thread> closeAll() {
        closed = true;
        running.forEach((thread, socket) -> {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.warn("The test server failed to close a socket", e);
            }
            if (thread != Thread.currentThread()) {
                thread.interrupt();
            }
        });
        return List.copyOf(running.keySet());
    }

    private static void await(Thread thread, long deadline) throws InterruptedException {
        if (thread == Thread.currentThread()) {
            return; // code of a test closes the server that runs it
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        thread.join(Math.max(1, millis));
        if (thread.isAlive()) {
            LOG.warn("{} goes on after the test server was closed: code of a test ignores the interrupt", thread);
        }
    }
}
