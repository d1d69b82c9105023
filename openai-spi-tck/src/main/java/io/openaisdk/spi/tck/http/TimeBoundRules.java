package io.openaisdk.spi.tck.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.tck.Rule;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which time bound passes when; tested by what ends with it, never by a clock. */
abstract class TimeBoundRules extends HttpTransportRules {

    private static final String OK = "HTTP/1.1 200 OK\nContent-Length: 2\n\nok";

    /** More than the buffers of both ends of a connection take. */
    private static final long ENOUGH_TO_STALL = 100_000_000;

    TimeBoundRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T1")
    final void t1BoundsTheTimeOfAConnection(Style style) throws Exception {
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));
        try (FullServer full = new FullServer()) {
            assertThatThrownBy(
                            () -> style.send(transport, get(full.uri("http")).withTimeouts(BOUNDS.withConnect(SHORT))))
                    .satisfies(passed(Bound.CONNECT));
        }

        assertThat(style.send(transport, get(answering(OK).uri("/"))).text()).isEqualTo("ok");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T2")
    final void t2BoundsTheTimeOfATlsHandshake(Style style) throws Exception {
        ScriptedServer server = plain(Conversation::awaitEnd);
        URI uri = URI.create("https://127.0.0.1:" + server.port() + "/");
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));

        assertThatThrownBy(() -> style.send(transport, get(uri).withTimeouts(BOUNDS.withConnect(SHORT))))
                .satisfies(passed(Bound.CONNECT));

        assertThat(style.send(transport, get(answering(OK).uri("/"))).text()).isEqualTo("ok");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T3")
    final void t3BoundsTheSilenceWhileTheRequestBodyIsSent(Style style) throws Exception {
        for (long length : List.of(ENOUGH_TO_STALL, -1L)) {
            CountDownLatch failed = new CountDownLatch(1);
            CountDownLatch cut = new CountDownLatch(1);
            ScriptedServer server = running(conversation -> {
                conversation.readHead();
                conversation.readByte();
                failed.await();
                conversation.awaitEnd();
                cut.countDown();
            });
            WatchedBody body = new WatchedBody(new EndlessStream(), length, false);

            assertThatThrownBy(() -> style.send(
                            transport(),
                            request("POST", server.uri("/"), HttpHeaders.EMPTY, body)
                                    .withTimeouts(BOUNDS.withWrite(SHORT))))
                    .as("with length %s", length)
                    .satisfies(passed(Bound.WRITE));

            failed.countDown();
            cut.await();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T4")
    final void t4BoundsTheSilenceWithinTheBody(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
        });

        for (boolean streaming : List.of(true, false)) {
            assertThatThrownBy(() -> style.send(
                            transport(),
                            get(server.uri("/"))
                                    .withTimeouts(BOUNDS.withIdle(SHORT).withStreaming(streaming))))
                    .as("streaming: %s", streaming)
                    .satisfies(passed(Bound.IDLE));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T5")
    final void t5DoesNotTakeSlownessForSilence(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 10\n\n");
            for (int i = 0; i < 10; i++) {
                Thread.sleep(100);
                conversation.send(Integer.toString(i));
            }
            conversation.awaitEnd();
        });

        Answer answer = style.send(
                transport(),
                get(server.uri("/"))
                        .withTimeouts(BOUNDS.withIdle(Duration.ofMillis(800)).withStreaming(true)));

        assertThat(answer.text()).as("body of the response").isEqualTo("0123456789");
    }

    @Test
    @Rule("T6")
    final void t6DoesNotTakeALazySubscriberForSilence() throws Exception {
        byte[] content = random(2_000_000);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: " + content.length + "\n\n");
            conversation.send(content);
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(1, 0);

        subscribe(
                get(server.uri("/"))
                        .withTimeouts(BOUNDS.withIdle(Duration.ofMillis(800)).withStreaming(true)),
                body);
        Thread.sleep(2000);
        assertThat(body.all()).isNotDone();
        body.subscription().request(Long.MAX_VALUE);

        assertThat(Style.await(body.all())).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T7")
    final void t7BoundsTheWholeBeforeTheAnswer(Style style) throws Exception {
        ScriptedServer server = running(Conversation::awaitEnd);

        for (boolean streaming : List.of(true, false)) {
            assertThatThrownBy(() -> style.send(
                            transport(),
                            get(server.uri("/"))
                                    .withTimeouts(BOUNDS.withTotal(SHORT).withStreaming(streaming))))
                    .as("streaming: %s", streaming)
                    .satisfies(passed(Bound.TOTAL));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T8")
    final void t8BoundsTheWholeToTheLastByte(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
            while (true) {
                conversation.sendChunk("drip");
                Thread.sleep(20);
            }
        });

        assertThatThrownBy(() -> style.send(
                        transport(), get(server.uri("/")).withTimeouts(BOUNDS.withTotal(Duration.ofMillis(500)))))
                .satisfies(passed(Bound.TOTAL));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T9")
    final void t9EndsTheBoundOfTheWholeWithTheHeadersOfAStream(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
            for (int i = 0; i < 5; i++) {
                conversation.sendChunk("drip");
                Thread.sleep(300);
            }
            conversation.sendLastChunk();
            conversation.awaitEnd();
        });

        Answer answer = style.send(
                transport(),
                get(server.uri("/"))
                        .withTimeouts(BOUNDS.withTotal(Duration.ofSeconds(1)).withStreaming(true)));

        assertThat(answer.text()).as("body of the response").isEqualTo("drip".repeat(5));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T11")
    final void t11MakesRoomWhenABoundHasPassedThoughNobodyReads(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\n");
            if (conversation.number() > 1) {
                conversation.send("ok");
            }
            conversation.awaitEnd();
        });
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));
        HttpRequest request = get(server.uri("/")).withTimeouts(BOUNDS.withTotal(Duration.ofSeconds(2)));
        AutoCloseable unread =
                style == Style.BLOCKING ? transport.execute(request) : Style.await(transport.executeAsync(request));

        assertThat(style.send(transport, get(server.uri("/"))).text()).isEqualTo("ok");
        unread.close();
    }

    @Test
    @Rule("T10")
    final void t10BoundsTheWholeForASubscriberThatAsksForNothing() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\n");
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(1, 0);

        subscribe(get(server.uri("/")).withTimeouts(BOUNDS.withTotal(Duration.ofSeconds(2))), body);

        assertThatThrownBy(() -> Style.await(body.all())).satisfies(passed(Bound.TOTAL));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T12")
    final void t12DoesNotTakeTheWaitForTheHeadForSilence(Style style) throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            received.countDown();
            go.await();
            conversation.send(OK);
        });
        HttpTransport transport = transport();

        CompletableFuture<Answer> response = sending(
                style,
                transport,
                post(server.uri("/"), "x").withTimeouts(BOUNDS.withWrite(SHORT).withIdle(SHORT)));
        received.await();
        passThrice(style, transport);
        go.countDown();

        assertThat(Style.await(response).text()).isEqualTo("ok");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T13")
    final void t13CountsTheWaitForAConnectionThatOthersUse(Style style) throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            while (true) {
                conversation.read();
                received.countDown();
                go.await();
                conversation.send(OK);
            }
        });
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));

        CompletableFuture<Answer> first = sending(style, transport, get(server.uri("/first")));
        received.await();
        assertThatThrownBy(
                        () -> style.send(transport, get(server.uri("/second")).withTimeouts(BOUNDS.withConnect(SHORT))))
                .satisfies(passed(Bound.CONNECT));
        go.countDown();

        assertThat(Style.await(first).text()).isEqualTo("ok");
        assertThat(style.send(transport, get(server.uri("/third"))).text()).isEqualTo("ok");
        assertThat(server.received())
                .as("requests that the server has received")
                .extracting(ReceivedRequest::target)
                .containsExactly("/first", "/third");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T14")
    final void t14DoesNotTakeASlowUploadForSilence(Style style) throws Exception {
        byte[] content = random(16_000_000);
        ScriptedServer server = running(conversation -> {
            ReceivedRequest request = conversation.readHead();
            for (int i = 0; i < 16; i++) {
                Thread.sleep(100);
                conversation.readBytes(content.length / 16);
            }
            request.body(content);
            conversation.send(OK);
            conversation.awaitEnd();
        });

        Answer response = style.send(
                transport(),
                request("POST", server.uri("/"), HttpHeaders.EMPTY, HttpBody.of(content, "a/b"))
                        .withTimeouts(BOUNDS.withWrite(Duration.ofMillis(800))));

        assertThat(response.text()).isEqualTo("ok");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T15")
    final void t15DoesNotTakeASlowSourceForSilence(Style style) throws Exception {
        ScriptedServer server = answering(OK);
        HttpTransport transport = transport();
        PipedInputStream end = new PipedInputStream();
        PipedOutputStream source = new PipedOutputStream(end);

        CompletableFuture<Answer> response = sending(
                style,
                transport,
                request("POST", server.uri("/"), HttpHeaders.EMPTY, new WatchedBody(end, -1, false))
                        .withTimeouts(BOUNDS.withWrite(SHORT).withIdle(SHORT)));
        source.write("first ".getBytes(UTF_8));
        source.flush();
        passThrice(style, transport);
        source.write("second".getBytes(UTF_8));
        source.close();

        assertThat(Style.await(response).text()).isEqualTo("ok");
        assertThat(server.only().text()).isEqualTo("first second");
    }

    /** Lets a short bound pass three times in a row, so that one that has counted since before has passed for certain. */
    private void passThrice(Style style, HttpTransport transport) throws Exception {
        ScriptedServer silent = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
        });
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> style.send(transport, get(silent.uri("/")).withTimeouts(BOUNDS.withIdle(SHORT))))
                    .satisfies(passed(Bound.IDLE));
        }
    }
}
