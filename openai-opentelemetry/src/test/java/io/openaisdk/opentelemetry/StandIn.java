package io.openaisdk.opentelemetry;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A server on this machine that stands in for the service, and keeps what it was sent. */
final class StandIn implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "stand-in");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private volatile Function<Asked, Answer> usual = request -> Answer.json("{}");

    /** A request. */
    record Asked(String target, Headers headers, String body) {}

    /** Says something. */
    @FunctionalInterface
    interface Answer {

        void write(HttpExchange exchange) throws IOException;

        static Answer json(String json) {
            return status(200, json);
        }

        static Answer status(int status, String json) {
            return of(status, "application/json", json);
        }

        static Answer of(int status, String type, String text) {
            return exchange -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                head(exchange, type);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            };
        }

        static Answer events(String... data) {
            StringBuilder text = new StringBuilder();
            for (String event : data) {
                text.append("data: ").append(event).append("\n\n");
            }
            return of(200, "text/event-stream", text.toString());
        }

        /** Hangs up instead of answering. */
        static Answer nothing() {
            return HttpExchange::close;
        }

        /** Sends events and then nothing more, until the latch opens. */
        static Answer endless(CountDownLatch over, String... data) {
            return exchange -> {
                head(exchange, "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                OutputStream body = exchange.getResponseBody();
                for (String event : data) {
                    body.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                    body.flush();
                }
                hold(over);
            };
        }

        /** Keeps the client waiting for an answer, until the latch opens. */
        static Answer late(CountDownLatch arrived, CountDownLatch over) {
            return exchange -> {
                arrived.countDown();
                hold(over);
            };
        }

        private static void hold(CountDownLatch over) {
            try {
                if (!over.await(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The test forgot to let go");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the server stops
            }
        }

        private static void head(HttpExchange exchange, String type) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("x-request-id", "req_1");
        }
    }

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    long port() {
        return server.getAddress().getPort();
    }

    String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Says what to answer with to the next requests. */
    void next(Answer... next) {
        answers.addAll(List.of(next));
    }

    /** Says what to answer with when there is nothing next. */
    void always(Function<Asked, Answer> answer) {
        usual = answer;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Asked request = new Asked(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body);
            asked.add(request);
            Answer next = answers.poll();
            (next == null ? usual.apply(request) : next).write(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
