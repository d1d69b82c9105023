package io.openaisdk.spi.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.tck.Rule;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which time bound passes when; tested by what ends with it, never by a clock. */
abstract class TimeBoundRules extends HttpTransportRules {

    TimeBoundRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T1")
    final void boundsTheTimeOfAConnection(Style style) throws Exception {
        try (FullServer full = new FullServer()) {
            assertThatThrownBy(() -> style.send(
                            transport(), get(full.uri("http")).withTimeouts(timeouts(SHORT, LONG, LONG, false))))
                    .satisfies(passed(Bound.CONNECT));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T2")
    final void boundsTheTimeOfATlsHandshake(Style style) throws Exception {
        ScriptedServer server = plain(Conversation::awaitEnd);
        URI uri = URI.create("https://127.0.0.1:" + server.port() + "/");

        assertThatThrownBy(() -> style.send(transport(), get(uri).withTimeouts(timeouts(SHORT, LONG, LONG, false))))
                .satisfies(passed(Bound.CONNECT));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T3")
    final void boundsTheSilenceBeforeTheAnswer(Style style) throws Exception {
        ScriptedServer server = running(Conversation::awaitEnd);

        assertThatThrownBy(() -> style.send(
                        transport(), post(server.uri("/"), "x").withTimeouts(timeouts(LONG, SHORT, LONG, false))))
                .satisfies(passed(Bound.IDLE));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T4")
    final void boundsTheSilenceWithinTheBody(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
        });

        for (boolean streaming : List.of(true, false)) {
            assertThatThrownBy(() -> style.send(
                            transport(), get(server.uri("/")).withTimeouts(timeouts(LONG, SHORT, LONG, streaming))))
                    .satisfies(passed(Bound.IDLE));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T5")
    final void doesNotTakeSlownessForSilence(Style style) throws Exception {
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
                transport(), get(server.uri("/")).withTimeouts(timeouts(LONG, Duration.ofMillis(800), LONG, true)));

        assertThat(answer.text()).isEqualTo("0123456789");
    }

    @Test
    @Rule("T6")
    final void doesNotTakeALazySubscriberForSilence() throws Exception {
        byte[] content = random(2_000_000);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: " + content.length + "\n\n");
            conversation.send(content);
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(1, 0);

        subscribe(get(server.uri("/")).withTimeouts(timeouts(LONG, Duration.ofMillis(800), LONG, true)), body);
        Thread.sleep(2000);
        assertThat(body.all()).isNotDone();
        body.subscription().request(Long.MAX_VALUE);

        assertThat(Style.await(body.all())).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T7")
    final void boundsTheWholeBeforeTheAnswer(Style style) throws Exception {
        ScriptedServer server = running(Conversation::awaitEnd);

        for (boolean streaming : List.of(true, false)) {
            assertThatThrownBy(() -> style.send(
                            transport(), get(server.uri("/")).withTimeouts(timeouts(LONG, LONG, SHORT, streaming))))
                    .satisfies(passed(Bound.TOTAL));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T8")
    final void boundsTheWholeToTheLastByte(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
            while (true) {
                conversation.sendChunk("drip");
                Thread.sleep(20);
            }
        });

        assertThatThrownBy(() -> style.send(
                        transport(),
                        get(server.uri("/")).withTimeouts(timeouts(LONG, LONG, Duration.ofMillis(500), false))))
                .satisfies(passed(Bound.TOTAL));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T9")
    final void endsTheBoundOfTheWholeWithTheHeadersOfAStream(Style style) throws Exception {
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
                transport(), get(server.uri("/")).withTimeouts(timeouts(LONG, LONG, Duration.ofSeconds(1), true)));

        assertThat(answer.text()).isEqualTo("drip".repeat(5));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("T11")
    final void makesRoomWhenABoundHasPassedThoughNobodyReads(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\n");
            if (conversation.number() > 1) {
                conversation.send("ok");
            }
            conversation.awaitEnd();
        });
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));
        HttpRequest request = get(server.uri("/")).withTimeouts(timeouts(LONG, LONG, Duration.ofSeconds(1), false));
        AutoCloseable unread =
                style == Style.BLOCKING ? transport.execute(request) : Style.await(transport.executeAsync(request));

        assertThat(style.send(transport, get(server.uri("/"))).text()).isEqualTo("ok");
        unread.close();
    }

    @Test
    @Rule("T10")
    final void boundsTheWholeForASubscriberThatAsksForNothing() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\n");
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(1, 0);

        subscribe(get(server.uri("/")).withTimeouts(timeouts(LONG, LONG, Duration.ofMillis(500), false)), body);

        assertThatThrownBy(() -> Style.await(body.all())).satisfies(passed(Bound.TOTAL));
    }
}
