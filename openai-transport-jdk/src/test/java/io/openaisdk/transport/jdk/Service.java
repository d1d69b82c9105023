package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server on the loopback interface that does with each request what its script says, and keeps what it was sent. */
final class Service implements AutoCloseable {

    static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    /** Bounds that do not pass in a test. */
    static final HttpTimeouts BOUNDS = new HttpTimeouts(
            Duration.ofSeconds(50), Duration.ofSeconds(50), Duration.ofSeconds(50), Duration.ofSeconds(50), false);

    /** What the server does with the headers of a request; after an exception it ends the connection. */
    interface Script {
        void serve(String head, Socket socket) throws Exception;
    }

    private final ServerSocket listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Script script;

    private Service(Script script) throws IOException {
        this.script = script;
        start(this::accept);
    }

    static Service running(Script script) throws IOException {
        return new Service(script);
    }

    /** Starts a server that sends the same response to all requests. */
    static Service sending(String response) throws IOException {
        return running((head, socket) -> write(socket, response));
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Ends a connection with a reset instead of an end. */
    static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    int port() {
        return listener.getLocalPort();
    }

    HttpRequest get() {
        return request("GET", "/", HttpHeaders.EMPTY);
    }

    HttpRequest request(String method, String path, HttpHeaders headers) {
        return new HttpRequest(method, URI.create("http://127.0.0.1:" + port() + path), headers, null, BOUNDS);
    }

    /** Returns the headers of all requests, each as it was sent. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    /** Returns how many connections are open. */
    int open() {
        return open.size();
    }

    static Thread start(Runnable task) {
        Thread thread = new Thread(task, "service");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            return; // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String head = head(in); head != null; head = head(in)) {
                heads.add(head);
                script.serve(head, socket);
            }
        } catch (Exception e) {
            return; // the client has gone, or the script is at its end
        } finally {
            open.remove(socket);
        }
    }

    private static @Nullable String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                if (head.size() > 0) {
                    throw new EOFException();
                }
                return null;
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
