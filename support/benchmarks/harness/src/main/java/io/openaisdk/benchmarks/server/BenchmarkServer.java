package io.openaisdk.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves canned answers on the loopback interface.
 *
 * <p>One thread does everything: it only copies bytes, and it must leave the processors to the client that is measured.
 */
public final class BenchmarkServer implements Runnable, AutoCloseable {

    /** As many connections as 5,000 streams open at a stroke. */
    private static final int BACKLOG = 8192;

    private final Selector selector;
    private final ServerSocketChannel listener;
    private final Replies replies = new Replies();
    private final PriorityQueue<Due> timers = new PriorityQueue<>();
    private final ByteBuffer input = ByteBuffer.allocateDirect(256 * 1024);
    private final IdentityHashMap<Reply, List<Connection>> gathering = new IdentityHashMap<>();
    private final Map<String, Integer> connections = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private record Due(long nanos, Connection connection) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return Long.compare(nanos - other.nanos, 0);
        }
    }

    /**
     * Binds a free port; {@link #run} serves it.
     *
     * @throws IOException if there is none
     */
    public BenchmarkServer() throws IOException {
        selector = Selector.open();
        listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), BACKLOG);
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT);
    }

    /**
     * Serves until the standard input ends, so that it never outlives who started it.
     *
     * @param args none
     * @throws IOException if no port is free
     */
    public static void main(String[] args) throws IOException {
        try (BenchmarkServer server = new BenchmarkServer()) {
            Thread loop = new Thread(server, "server");
            loop.setDaemon(true);
            loop.start();
            System.out.println("port " + server.port());
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
        }
    }

    /**
     * Gives the port.
     *
     * @return the port
     * @throws IOException if the server is closed
     */
    public int port() throws IOException {
        return ((InetSocketAddress) listener.getLocalAddress()).getPort();
    }

    /**
     * Counts the connections on which something was asked for in a mode.
     *
     * @param mode the first segment of the path of the requests
     * @return how many there have been, closed ones included
     */
    public int connections(String mode) {
        return connections.getOrDefault(mode, 0);
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                turn();
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
    }

    void later(long nanos, Connection connection) {
        timers.add(new Due(System.nanoTime() + nanos, connection));
    }

    void count(String mode) {
        connections.merge(mode, 1, Integer::sum);
    }

    /** Has a connection wait until enough others wait for the same. */
    void gather(Reply reply, Connection connection) {
        List<Connection> waiting = gathering.computeIfAbsent(reply, unknown -> new ArrayList<>());
        waiting.add(connection);
        if (waiting.size() == reply.together()) {
            gathering.remove(reply);
            waiting.forEach(Connection::due);
        }
    }

    private void turn() throws IOException {
        Due first = timers.peek();
        if (first == null) {
            selector.select();
        } else {
            long millis = (first.nanos() - System.nanoTime()) / 1_000_000;
            if (millis > 0) {
                selector.select(millis);
            } else {
                selector.selectNow();
            }
        }
        for (SelectionKey key : selector.selectedKeys()) {
            if (key.isValid()) {
                serve(key);
            }
        }
        selector.selectedKeys().clear();
        long now = System.nanoTime();
        while (!timers.isEmpty() && timers.peek().nanos() - now <= 0) {
            timers.remove().connection().due();
        }
    }

    private void serve(SelectionKey key) throws IOException {
        if (key.isAcceptable()) {
            for (SocketChannel channel = listener.accept(); channel != null; channel = listener.accept()) {
                Connection.open(channel, selector, replies, this);
            }
        } else if (key.attachment() instanceof Connection connection) {
            connection.ready(key, input);
        }
    }
}
