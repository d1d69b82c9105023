package io.openaisdk.micrometer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback interface that gives one answer after the other. */
final class StandIn implements AutoCloseable {

    /** What goes back; headers are written {@code name: value}. */
    record Reply(int status, String contentType, String body, List<String> headers) {

        static Reply of(int status, String contentType, String body) {
            return new Reply(status, contentType, body, List.of());
        }

        static Reply json(String body, String... headers) {
            return new Reply(200, "application/json", body, List.of(headers));
        }

        static Reply status(int status, String... headers) {
            return new Reply(status, "application/json", "{}", List.of(headers));
        }

        static Reply events(String... events) {
            StringBuilder body = new StringBuilder();
            Arrays.stream(events)
                    .forEach(event -> body.append("data: ").append(event).append("\n\n"));
            return of(200, "text/event-stream", body.toString());
        }
    }

    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final CountDownLatch received = new CountDownLatch(1);
    private final CountDownLatch open;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "stand-in");
        thread.setDaemon(true);
        return thread;
    });

    /** Answers at once. */
    StandIn(Reply... answers) {
        this(new CountDownLatch(0), answers);
    }

    /** Answers when the latch is open. */
    StandIn(CountDownLatch open, Reply... answers) {
        this.open = open;
        replies.addAll(Arrays.asList(answers));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Waits for the first request. */
    void awaitRequest() throws InterruptedException {
        received.await();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            received.countDown();
            open.await();
            Reply reply = replies.remove();
            for (String header : reply.headers()) {
                exchange.getResponseHeaders().add(header.split(": ", 2)[0], header.split(": ", 2)[1]);
            }
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
