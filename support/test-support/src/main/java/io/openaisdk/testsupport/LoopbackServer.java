package io.openaisdk.testsupport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An HTTP/1.1 server on the loopback interface that answers each request as the next script says, well-behaved or not. */
public final class LoopbackServer implements AutoCloseable {

    private static final int RECEIVE_BUFFER = 64 * 1024;

    /** Answers one request. */
    @FunctionalInterface
    public interface Script {

        void answer(Exchange exchange) throws IOException, InterruptedException;

        /** Returns a script that does the same as soon as a latch is open. */
        default Script after(CountDownLatch open) {
            return exchange -> {
                if (!open.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("The test did not open the latch");
                }
                answer(exchange);
            };
        }
    }

    private final String scheme;
    private final ServerSocket listener;
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Script usual;
    private final BlockingQueue<Received> untaken = new LinkedBlockingQueue<>();
    private final List<Received> received = new ArrayList<>();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Thread> conversations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean leavesUploads;

    /** Serves without TLS. */
    public LoopbackServer() {
        this("http", listener());
    }

    /** Serves on a socket of a kind, for example with TLS; the server closes it. */
    public LoopbackServer(String scheme, ServerSocket listener) {
        this.scheme = scheme;
        this.listener = listener;
        start("loopback-accept", this::accept);
    }

    private static ServerSocket listener() {
        try {
            return new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the base URL for clients. */
    public String url() {
        return at("/v1");
    }

    /** Returns the address of a path; that of the server itself for an empty one. */
    public String at(String path) {
        return scheme + "://" + host() + path;
    }

    /** Returns the address of a path. */
    public URI uri(String path) {
        return URI.create(at(path));
    }

    /** Returns the address and the port. */
    public String host() {
        return "127.0.0.1:" + port();
    }

    /** Returns the port. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Adds scripts; each request takes the next one. */
    public LoopbackServer on(Script... next) {
        scripts.addAll(List.of(next));
        return this;
    }

    /** Sets the script of every request that no other was added for. */
    public LoopbackServer always(Script script) {
        usual = script;
        return this;
    }

    /** Chooses the script of every request that no other was added for. */
    public LoopbackServer choosing(Function<Received, Script> script) {
        return always(exchange -> script.apply(exchange.request()).answer(exchange));
    }

    /**
     * Leaves the bodies of uploads to the scripts, so that they can answer before all has come; little of what they do not read is
     * kept, or an upload of a few megabytes would be sent to its end all the same.
     */
    public LoopbackServer leavingUploads() {
        leavesUploads = true;
        try {
            listener.setReceiveBufferSize(RECEIVE_BUFFER);
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits for the next request that has not been taken. */
    public Received take() throws InterruptedException {
        Received request = untaken.poll(20, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("No request came");
        }
        return request;
    }

    /** Returns all requests so far. */
    public List<Received> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /** Returns how many connections were made so far. */
    public int connections() {
        return connections.get();
    }

    /** Waits until the client has closed all its connections. */
    public void awaitNoConnections() throws InterruptedException {
        for (Thread conversation : conversations) {
            conversation.join(20_000);
            if (conversation.isAlive()) {
                throw new AssertionError("The client left a connection open");
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("A script failed", faults.peek());
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                sockets.add(socket);
                int number = connections.incrementAndGet();
                conversations.add(start("loopback-" + number, () -> serve(socket, number)));
            }
        } catch (IOException e) {
            return; // the test is over
        }
    }

    private void serve(Socket socket, int number) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (!socket.isClosed()) {
                Received request = read(in, number);
                if (request == null) {
                    return;
                }
                synchronized (received) {
                    received.add(request);
                }
                untaken.add(request);
                Script next = scripts.poll();
                Script script = next == null ? usual : next;
                if (script == null) {
                    throw new AssertionError("No script for " + request.method() + " " + request.target());
                }
                script.answer(new Exchange(socket, in, request));
            }
        } catch (IOException | InterruptedException e) {
            return; // the client went away, or the test is over
        } catch (RuntimeException | AssertionError e) {
            faults.add(e);
        }
    }

    private @Nullable Received read(InputStream in, int connection) throws IOException {
        String start = line(in);
        if (start == null) {
            return null;
        }
        List<String> headers = new ArrayList<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            headers.add(line);
        }
        int space = start.indexOf(' ');
        Received head = new Received(
                start.substring(0, space), start.substring(space + 1, start.lastIndexOf(' ')), headers, "", connection);
        return leavesUploads && isUpload(head) ? head : head.withContent(body(in, head));
    }

    private static boolean isUpload(Received head) {
        String type = head.header("Content-Type");
        return type != null && type.startsWith("multipart/");
    }

    static String body(InputStream in, Received head) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if ("chunked".equals(head.header("Transfer-Encoding"))) {
            for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
                body.write(in.readNBytes(size));
                line(in);
            }
            line(in);
        } else if (head.header("Content-Length") != null) {
            int length = Integer.parseInt(head.header("Content-Length"));
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            body.write(bytes);
        }
        return body.toString(StandardCharsets.ISO_8859_1);
    }

    private static int chunkSize(InputStream in) throws IOException {
        String line = line(in);
        if (line == null) {
            throw new EOFException();
        }
        return Integer.parseInt(line, 16);
    }

    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            } else if (b != '\r') {
                line.write(b);
            }
        }
        return null;
    }

    /** Starts a daemon thread. */
    public static Thread start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
