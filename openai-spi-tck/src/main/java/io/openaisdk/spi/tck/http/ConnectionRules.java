package io.openaisdk.spi.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.ConnectionCounts;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How connections are made, kept and shared. */
abstract class ConnectionRules extends HttpTransportRules {

    private static final String OK = "HTTP/1.1 200 OK\nContent-Length: 2\n\nok";

    /** What the user {@code user} sends with the password {@code word}. */
    private static final String USER_WORD = "Basic dXNlcjp3b3Jk";

    ConnectionRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H16")
    final void h16KeepsTheConnectionOfAnAnswerReadToItsEnd(Style style) throws Exception {
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

            assertThat(server.connections())
                    .as("connections that the server has seen, with response %s", answer)
                    .isEqualTo(1);
        }
    }

    @Test
    @Rule("R5")
    final void r5KeepsTheConnectionOfABodyReadToItsAnnouncedLength() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();

        for (int i = 0; i < 3; i++) {
            try (HttpResponse response = transport.execute(get(server.uri("/")))) {
                assertThat(response.body().readNBytes(2)).hasSize(2);
            }
        }

        assertThat(server.connections())
                .as("connections that the server has seen")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H17")
    final void h17LetsCallsBeyondTheMostConnectionsWait(Style style) throws Exception {
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
        assertThat(server.connections())
                .as("connections that the server has seen")
                .isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H18")
    final void h18GoesThroughTheProxyOfTheJvm(Style style) throws Exception {
        needs(HttpTransportCapability.PROXY);
        ScriptedServer proxy = plain(ScriptedServer.always("HTTP/1.1 200 OK\nContent-Length: 2\n\nok"));

        Answer answer = throughProxyOfTheJvm(
                proxy.port(), () -> style.send(transport(), get(URI.create("http://service.invalid/path?x"))));

        assertThat(answer.text()).as("body of the response").isEqualTo("ok");
        assertThat(proxy.only().line()).isEqualTo("GET http://service.invalid/path?x HTTP/1.1");
    }

    @Test
    @Rule("H19")
    final void h19StartsDaemonThreadsOnly() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();
        for (Style style : Style.values()) {
            URI uri = server.uri("localhost", "/");
            style.send(transport, get(uri).withTimeouts(BOUNDS));
            WatchedBody body = new WatchedBody(new ByteArrayInputStream(new byte[3]), 3, false);
            style.send(transport, request("POST", uri, HttpHeaders.EMPTY, body));
        }

        Set<Thread> after = Thread.getAllStackTraces().keySet();

        assertThat(after).filteredOn(thread -> !before.contains(thread)).allMatch(Thread::isDaemon, "is a daemon");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H35")
    final void h35CountsItsConnections(Style style) throws Exception {
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

    @ParameterizedTest
    @EnumSource
    @Rule("H37")
    final void h37TrustsWhomTheSslContextTrusts(Style style) throws Exception {
        TestCertificates certificates = TestCertificates.make();
        TransportConfig trusting = TransportConfig.DEFAULT.withSslContext(certificates.trusting());
        ScriptedServer server = encrypted(ScriptedServer.always(OK));
        ScriptedServer otherHost =
                closing(ScriptedServer.encrypted(certificates::serveAsAnotherHost, ScriptedServer.always(OK)));

        assertThatThrownBy(() -> style.send(exactly(TransportConfig.DEFAULT), get(server.uri("/"))))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessageStartingWith("TLS handshake with 127.0.0.1:" + server.port() + " failed: ");
        assertThat(style.send(exactly(trusting), get(server.uri("/"))).text()).isEqualTo("ok");
        assertThat(style.send(exactly(trusting), get(server.uri("localhost", "/")))
                        .text())
                .isEqualTo("ok");
        assertThatThrownBy(() -> style.send(exactly(trusting), get(otherHost.uri("/"))))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessageStartingWith("TLS handshake with 127.0.0.1:" + otherHost.port() + " failed: ");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H38")
    final void h38GoesThroughTheProxyOfTheConfig(Style style) throws Exception {
        ScriptedServer proxy = plain(ScriptedServer.always(OK));
        ScriptedServer ofTheJvm = plain(ScriptedServer.always(OK));
        ProxyConfig config = ProxyConfig.of("127.0.0.1", proxy.port());

        throughProxyOfTheJvm(ofTheJvm.port(), () -> {
            URI service = URI.create("http://service.invalid/path?x");
            assertThat(style.send(transport(TransportConfig.DEFAULT.withProxy(config)), get(service))
                            .text())
                    .isEqualTo("ok");
            WatchedBody once = new WatchedBody(new ByteArrayInputStream(new byte[3]), 3, false);
            return style.send(
                    transport(TransportConfig.DEFAULT.withProxy(config.withCredentials("user", "word"))),
                    request("POST", service, HttpHeaders.EMPTY, once));
        });

        assertThat(ofTheJvm.received()).isEmpty();
        assertThat(proxy.received()).hasSize(2);
        ReceivedRequest first = proxy.received().get(0);
        assertThat(first.line()).isEqualTo("GET http://service.invalid/path?x HTTP/1.1");
        assertThat(first.all("Proxy-Authorization")).isEmpty();
        ReceivedRequest second = proxy.received().get(1);
        assertThat(second.all("Proxy-Authorization")).containsExactly(USER_WORD);
        assertThat(second.body()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H39")
    final void h39GoesThroughATunnelOfTheProxyOfTheConfig(Style style) throws Exception {
        ScriptedServer service = encrypted(ScriptedServer.always(OK));
        ScriptedServer proxy = plain(conversation -> {
            ReceivedRequest request = conversation.read();
            if (request.all("Proxy-Authorization").equals(List.of(USER_WORD))) {
                conversation.send("HTTP/1.1 200 Connected\n\n");
                conversation.relay(service.port());
            } else {
                conversation.send("HTTP/1.1 403 No\nContent-Length: 2\n\nno");
            }
        });
        ProxyConfig config = ProxyConfig.of("127.0.0.1", proxy.port());
        HttpRequest request = get(service.uri("/path")).withHeader("Authorization", "Bearer k");

        assertThat(style.send(transport(trusting().withProxy(config.withCredentials("user", "word"))), request)
                        .text())
                .isEqualTo("ok");
        assertThat(proxy.only().line()).isEqualTo("CONNECT 127.0.0.1:" + service.port() + " HTTP/1.1");
        assertThat(proxy.only().all("Authorization")).isEmpty();
        assertThat(service.only().line()).isEqualTo("GET /path HTTP/1.1");
        assertThat(service.only().all("Authorization")).containsExactly("Bearer k");
        assertThat(service.only().all("Proxy-Authorization")).isEmpty();

        assertThatThrownBy(() -> style.send(transport(trusting().withProxy(config)), request))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(TransportTimeoutException.class);
        assertThat(service.received()).hasSize(1);
    }

    private static TransportConfig trusting() {
        return TransportConfig.DEFAULT.withSslContext(TestCertificates.make().trusting());
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H40")
    final void h40NamesAProxyThatRefuses(Style style) throws Exception {
        try (Socket holder = new Socket()) {
            holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            HttpTransport transport =
                    transport(TransportConfig.DEFAULT.withProxy(ProxyConfig.of("127.0.0.1", holder.getLocalPort())));

            for (String scheme : List.of("http", "https")) {
                assertThatThrownBy(() -> style.send(transport, get(URI.create(scheme + "://service.invalid/"))))
                        .as("with scheme %s", scheme)
                        .isInstanceOf(ConnectFailedException.class)
                        .hasMessage("Connection to the proxy 127.0.0.1:" + holder.getLocalPort() + " was refused");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H41")
    final void h41BoundsTheHeadersOfAnAnswer(Style style) throws Exception {
        TransportConfig config = TransportConfig.DEFAULT.withMaxHeaderBytes(4000);
        String line = "X-Long: " + "x".repeat(90) + "\n";
        ScriptedServer within = answering("HTTP/1.1 200 OK\n" + line.repeat(30) + "Content-Length: 2\n\nok");
        ScriptedServer beyond = answering("HTTP/1.1 200 OK\n" + line.repeat(50) + "Content-Length: 2\n\nok");
        CountDownLatch cut = new CountDownLatch(1);
        ScriptedServer endless = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\n");
            try {
                while (true) {
                    conversation.send(line);
                }
            } finally {
                cut.countDown();
            }
        });

        assertThat(style.send(transport(config), get(within.uri("/"))).text()).isEqualTo("ok");
        assertThatThrownBy(() -> style.send(transport(config), get(beyond.uri("/"))))
                .isInstanceOf(IOException.class)
                .isNotInstanceOfAny(ConnectFailedException.class, TransportTimeoutException.class);
        needs(HttpTransportCapability.HEADER_BOUND);
        assertThatThrownBy(() -> style.send(transport(config), get(endless.uri("/"))))
                .isInstanceOf(IOException.class)
                .isNotInstanceOfAny(ConnectFailedException.class, TransportTimeoutException.class);
        cut.await();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H42")
    final void h42LeavesConnectionsThatAreOld(Style style) throws Exception {
        needs(HttpTransportCapability.CONNECTION_AGE);
        ScriptedServer server = answering(OK);
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnectionAge(Duration.ofMillis(1)));

        for (int i = 0; i < 3; i++) {
            style.send(transport, get(server.uri("/")));
            long done = System.nanoTime();
            awaitTrue(() -> System.nanoTime() - done > 5_000_000);
        }

        assertThat(server.connections())
                .as("connections that the server has seen")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H43")
    final void h43KeepsAsManyConnectionsAsWereInUse(Style style) throws Exception {
        int calls = 20;
        CyclicBarrier together = new CyclicBarrier(calls);
        ScriptedServer server = running(conversation -> {
            while (true) {
                conversation.read();
                together.await();
                conversation.send(OK);
            }
        });
        HttpTransport transport = transport();

        for (int round = 0; round < 3; round++) {
            List<CompletableFuture<String>> answers = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                answers.add(
                        CompletableFuture.supplyAsync(() -> text(style, transport, server), HttpTransportRules::start));
            }
            for (CompletableFuture<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("ok");
            }
        }

        assertThat(server.connections())
                .as("connections that the server has seen")
                .isEqualTo(calls);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H44")
    final void h44GivesTheConnectionBackAtTheEndOfTheBody(Style style) throws Exception {
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));
        for (String response : List.of(OK, "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nok\n0\n\n")) {
            ScriptedServer server = answering(response);
            HttpRequest request = get(server.uri("/")).withTimeouts(BOUNDS);
            List<AutoCloseable> unclosed = new ArrayList<>();

            for (int i = 0; i < 3; i++) {
                if (style == Style.BLOCKING) {
                    HttpResponse opened = transport.execute(request);
                    unclosed.add(opened);
                    assertThat(opened.body().readAllBytes())
                            .as("with response %s", response)
                            .hasSize(2);
                } else {
                    AsyncHttpResponse opened = Style.await(transport.executeAsync(request));
                    unclosed.add(opened);
                    BodyCollector body = BodyCollector.ofAll();
                    opened.body().subscribe(body);
                    assertThat(Style.await(body.all()))
                            .as("with response %s", response)
                            .hasSize(2);
                }
            }

            assertThat(server.connections())
                    .as("connections that the server has seen, with response %s", response)
                    .isEqualTo(1);
            for (AutoCloseable opened : unclosed) {
                opened.close();
            }
        }
    }

    private static String text(Style style, HttpTransport transport, ScriptedServer server) {
        try {
            return style.send(transport, get(server.uri("/"))).text();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
