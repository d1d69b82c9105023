package io.openaisdk.spi.tck.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Gives the tests of one topic their servers, transports and requests, and closes them. */
abstract class HttpTransportRules {

    static final Duration SHORT = Duration.ofMillis(200);
    static final Duration LONG = Duration.ofSeconds(50);

    /** Bounds that do not pass in a test. */
    static final HttpTimeouts BOUNDS = new HttpTimeouts(LONG, LONG, LONG, LONG, false);

    private final HttpTransportSuite suite;
    private final List<AutoCloseable> resources = new ArrayList<>();

    HttpTransportRules(HttpTransportSuite suite) {
        this.suite = suite;
    }

    @AfterEach
    final void closeAll() throws Exception {
        for (AutoCloseable resource : resources) {
            resource.close();
        }
    }

    /** Skips the test of a transport that does not have a capability. */
    final void needs(HttpTransportCapability capability) {
        assumeTrue(suite.capabilities().contains(capability), () -> "The transport does not have " + capability);
    }

    /** Checks that a request which needs a capability that the transport does not have is refused and not sent in another way. */
    final void isRefusedWithout(HttpTransportCapability capability, Style style, HttpRequest request) {
        if (!suite.capabilities().contains(capability)) {
            assertThatThrownBy(() -> style.send(transport(), request))
                    .as("without %s", capability)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    final HttpTransport transport() {
        return transport(TransportConfig.DEFAULT);
    }

    final HttpTransport transport(TransportConfig config) {
        return exactly(
                suite.encrypted() && config.sslContext().isEmpty()
                        ? config.withSslContext(TestCertificates.make().trusting())
                        : config);
    }

    /** Makes a transport that trusts no server of a test unless the settings say so. */
    final HttpTransport exactly(TransportConfig config) {
        HttpTransport transport = suite.open(config);
        resources.add(transport);
        return transport;
    }

    final ScriptedServer running(Script script) throws IOException {
        return suite.encrypted() ? encrypted(script) : plain(script);
    }

    /** Starts a server that gives the same answer to whatever it is asked. */
    final ScriptedServer answering(String answer) throws IOException {
        return running(ScriptedServer.always(answer));
    }

    /** Starts a server, or a proxy, that is not encrypted in any suite. */
    final ScriptedServer plain(Script script) throws IOException {
        return closing(ScriptedServer.plain(script));
    }

    /** Starts a server that is encrypted in every suite. */
    final ScriptedServer encrypted(Script script) throws IOException {
        return closing(ScriptedServer.encrypted(TestCertificates.make()::serve, script));
    }

    final ScriptedServer closing(ScriptedServer server) {
        resources.add(server);
        return server;
    }

    final void subscribe(HttpRequest request, Flow.Subscriber<ByteBuffer> subscriber) throws Exception {
        Style.await(transport().executeAsync(request)).body().subscribe(subscriber);
    }

    static HttpRequest get(URI uri) {
        return request("GET", uri, HttpHeaders.EMPTY, null);
    }

    static HttpRequest post(URI uri, String body) {
        return request("POST", uri, HttpHeaders.EMPTY, HttpBody.of(body.getBytes(UTF_8), "text/plain"));
    }

    static HttpRequest request(String method, URI uri, HttpHeaders headers, @Nullable HttpBody body) {
        return new HttpRequest(method, uri, headers, body, HttpTimeouts.NONE);
    }

    /** Sends a request in a thread of its own, which also reads the response. */
    static CompletableFuture<Answer> sending(Style style, HttpTransport transport, HttpRequest request) {
        CompletableFuture<Answer> response = new CompletableFuture<>();
        start(() -> {
            try {
                response.complete(style.send(transport, request));
            } catch (Throwable e) {
                response.completeExceptionally(e);
            }
        });
        return response;
    }

    static ThrowingConsumer<Throwable> passed(Bound bound) {
        return failure -> {
            assertThat(failure).isInstanceOf(TransportTimeoutException.class);
            assertThat(((TransportTimeoutException) failure).bound()).isEqualTo(bound);
        };
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    /** Answers with a body that goes on until the connection ends. */
    static void endless(Conversation conversation, CountDownLatch ended) throws Exception {
        conversation.read();
        conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
        try {
            while (true) {
                conversation.sendChunk("data: more\n\n".repeat(100));
            }
        } finally {
            ended.countDown();
        }
    }

    static Thread start(Runnable task) {
        Thread thread = new Thread(task, "suite");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Runs a task while the JVM has a proxy for everything. */
    static <T> T throughProxyOfTheJvm(int port, Callable<T> task) throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
        try {
            return task.call();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** Something that may hold. */
    interface Condition {
        boolean holds();
    }

    /** Waits until something is so; the limit of the test ends a wait in vain. */
    static void awaitTrue(Condition condition) throws InterruptedException {
        while (!condition.holds()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** Something to do that may fail. */
    interface Task {
        void run() throws Exception;
    }

    /** What an interrupt led to. */
    record Interrupted(Throwable failure, boolean flag) {}

    /** Runs a task in a thread that is interrupted while it waits. */
    static Interrupted interrupt(CountDownLatch when, Task task) throws Exception {
        CompletableFuture<Interrupted> result = new CompletableFuture<>();
        Thread thread = start(() -> {
            Throwable failure = catchThrowable(task::run);
            result.complete(new Interrupted(failure, Thread.currentThread().isInterrupted()));
        });
        when.await();
        // Let it come to wait; an interrupt that comes earlier ends it just so.
        Thread.sleep(200);
        thread.interrupt();
        return result.get();
    }
}
