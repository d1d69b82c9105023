package io.openaisdk.consumer.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The secret store of a company: gives whoever knows its password the key of the moment, or says that it is sealed. */
final class SecretStore implements AutoCloseable {

    static final String PASSWORD = "store-password";

    private final HttpServer server;
    private final AtomicInteger versions = new AtomicInteger(1);
    private final AtomicInteger reads = new AtomicInteger();
    private volatile boolean sealed;

    SecretStore() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/secrets/openai", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/secrets/openai");
    }

    String key() {
        return "stored-key-" + versions.get();
    }

    String rotate() {
        versions.incrementAndGet();
        return key();
    }

    void seal(boolean closed) {
        sealed = closed;
    }

    int reads() {
        return reads.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            reads.incrementAndGet();
            boolean known = PASSWORD.equals(exchange.getRequestHeaders().getFirst("X-Store-Password"));
            int status = !known ? 403 : sealed ? 423 : 200;
            byte[] body = (status == 200 ? key() : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
