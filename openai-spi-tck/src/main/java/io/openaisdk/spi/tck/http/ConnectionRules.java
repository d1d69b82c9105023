package io.openaisdk.spi.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.openaisdk.spi.http.ConnectionCounts;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How connections are made, kept and shared. */
abstract class ConnectionRules extends HttpTransportRules {

    ConnectionRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H16")
    final void keepsTheConnectionOfAnAnswerReadToItsEnd(Style style) throws Exception {
        for (String answer : List.of(
                "HTTP/1.1 200 OK\nContent-Length: 2\n\nok",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nok\n0\n\n",
                "HTTP/1.1 204 No Content\n\n",
                "HTTP/1.1 404 Not Found\nContent-Length: 2\n\nno")) {
            ScriptedServer server = answering(answer);
            HttpTransport transport = transport();

            for (int i = 0; i < 5; i++) {
                style.send(transport, post(server.uri("/"), "hello"));
            }

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    @Rule("R5")
    final void keepsTheConnectionOfABodyReadToItsAnnouncedLength() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();

        for (int i = 0; i < 3; i++) {
            try (HttpResponse response = transport.execute(get(server.uri("/")))) {
                assertThat(response.body().readNBytes(2)).hasSize(2);
            }
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H17")
    final void letsCallsBeyondTheMostConnectionsWait(Style style) throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ScriptedServer server = running(conversation -> {
            while (true) {
                conversation.read();
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\no");
                Thread.sleep(20);
                now.decrementAndGet();
                conversation.send("k");
            }
        });
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(2));

        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            calls.add(CompletableFuture.supplyAsync(() -> text(style, transport, server), HttpTransportRules::start));
        }

        for (CompletableFuture<String> call : calls) {
            assertThat(call.get()).isEqualTo("ok");
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
        assertThat(server.connections()).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H18")
    final void goesThroughTheProxyOfTheJvm(Style style) throws Exception {
        needs(HttpTransportCapability.PROXY);
        ScriptedServer proxy = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        Answer answer = throughProxyOfTheJvm(
                proxy.port(), () -> style.send(transport(), get(URI.create("http://service.invalid/path?x"))));

        assertThat(answer.text()).isEqualTo("ok");
        assertThat(proxy.only().line()).isEqualTo("GET http://service.invalid/path?x HTTP/1.1");
    }

    @Test
    @Rule("H19")
    final void startsDaemonThreadsOnly() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();
        for (Style style : Style.values()) {
            URI uri = URI.create("http://localhost:" + server.port() + "/");
            style.send(transport, get(uri).withTimeouts(timeouts(LONG, LONG, LONG, false)));
            WatchedBody body = new WatchedBody(new ByteArrayInputStream(new byte[3]), 3, false);
            style.send(transport, request("POST", uri, HttpHeaders.EMPTY, body));
        }

        Set<Thread> after = Thread.getAllStackTraces().keySet();

        assertThat(after).filteredOn(thread -> !before.contains(thread)).allMatch(Thread::isDaemon, "is a daemon");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H35")
    final void countsItsConnections(Style style) throws Exception {
        needs(HttpTransportCapability.CONNECTION_COUNTS);
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            while (true) {
                conversation.read();
                received.countDown();
                go.await();
                conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
            }
        });
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));
        assertThat(transport.connections()).contains(new ConnectionCounts(0, 0, 0, 1));

        CompletableFuture<String> first =
                CompletableFuture.supplyAsync(() -> text(style, transport, server), HttpTransportRules::start);
        received.await();
        assertThat(transport.connections()).contains(new ConnectionCounts(1, 0, 0, 1));
        CompletableFuture<String> second =
                CompletableFuture.supplyAsync(() -> text(style, transport, server), HttpTransportRules::start);
        awaitTrue(() -> transport.connections().equals(Optional.of(new ConnectionCounts(1, 0, 1, 1))));
        go.countDown();

        assertThat(first.get()).isEqualTo("ok");
        assertThat(second.get()).isEqualTo("ok");
        awaitTrue(() -> transport.connections().equals(Optional.of(new ConnectionCounts(0, 1, 0, 1))));
        transport.close();
        assertThatCode(transport::connections).doesNotThrowAnyException();
    }

    private static String text(Style style, HttpTransport transport, ScriptedServer server) {
        try {
            return style.send(transport, get(server.uri("/"))).text();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
