package io.openaisdk.spi.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every {@link HttpTransport} must do, over real sockets.
 *
 * <p>Time bounds are tested by what ends with them, never by a clock: the limit of a minute only turns a hang into a failure.
 */
@Timeout(60)
@SuppressWarnings({"exports", "try"}) // only tests extend it; what is closed twice is so to see that it may be
public abstract class HttpTransportContract {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(50);

    private final List<AutoCloseable> resources = new ArrayList<>();

    /** Prepares a test. */
    protected HttpTransportContract() {}

    /**
     * Makes the transport to test.
     *
     * @param config the settings
     * @return a new transport
     */
    protected abstract HttpTransport open(TransportConfig config);

    @AfterEach
    final void closeAll() throws Exception {
        for (AutoCloseable resource : resources) {
            resource.close();
        }
    }

    // Rule 2: sent exactly once, redirects

    @ParameterizedTest
    @EnumSource
    final void rule2NeitherRetriesNorAuthenticates(Style style) throws Exception {
        for (String answer : List.of(
                "503 Busy\nRetry-After: 0",
                "408 Slow\nRetry-After: 0",
                "401 No\nWWW-Authenticate: Basic realm=\"x\"",
                "421 Elsewhere",
                "429 Wait\nRetry-After: 0")) {
            ScriptedServer server = answering("HTTP/1.1 " + answer + "\nContent-Length: 2\n\nno");

            Answer got = style.send(transport(), get(server.uri("/")));
            style.send(transport(), post(server.uri("/"), "hello"));

            assertThat(got.status()).isEqualTo(Integer.parseInt(answer.substring(0, 3)));
            assertThat(got.text()).isEqualTo("no");
            assertThat(server.received()).hasSize(2);
            if (answer.contains("Retry-After")) {
                assertThat(got.headers().all("Retry-After")).containsExactly("0");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    final void rule2DoesNotRepeatARequestWhoseConnectionBreaks(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.reset();
        });

        assertThatThrownBy(() -> style.send(transport(), post(server.uri("/"), "hello")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> style.send(transport(), get(server.uri("/")))).isInstanceOf(IOException.class);

        assertThat(server.received()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    final void rule2ReplacesAPooledConnectionThatTheServerHasClosed(Style style) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
            if (conversation.number() == 1) {
                closed.countDown();
                return;
            }
            conversation.awaitEnd();
        });
        HttpTransport transport = transport();
        style.send(transport, get(server.uri("/")));
        closed.await();
        // A connection that has rested is looked at; this is not a bound that anything must keep.
        Thread.sleep(1500);

        WatchedBody body = new WatchedBody(new ByteArrayInputStream("once".getBytes(UTF_8)), 4, false);
        Answer answer = style.send(transport, request("POST", server.uri("/"), HttpHeaders.EMPTY, body));

        assertThat(answer.text()).isEqualTo("ok");
        assertThat(server.received().get(1).text()).isEqualTo("once");
        assertThat(body.opened()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    final void rule2FollowsARedirectOfTheSameOriginWithEverything(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            while (true) {
                ReceivedRequest request = conversation.read();
                conversation.send(
                        request.target().equals("/old")
                                ? "HTTP/1.1 307 Moved\nLocation: /new?x=1\nContent-Length: 4\n\ngone"
                                : "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
            }
        });

        Answer answer = style.send(
                transport(),
                post(server.uri("/old"), "hello")
                        .withHeader("Authorization", "Bearer k")
                        .withHeader("X-A", "1"));

        assertThat(answer.text()).isEqualTo("ok");
        ReceivedRequest last = server.received().get(1);
        assertThat(last.line()).isEqualTo("POST /new?x=1 HTTP/1.1");
        assertThat(last.text()).isEqualTo("hello");
        assertThat(last.all("Authorization")).containsExactly("Bearer k");
        assertThat(last.all("X-A")).containsExactly("1");
        assertThat(last.all("Content-Type")).containsExactly("text/plain");
    }

    @ParameterizedTest
    @EnumSource
    final void rule2LeavesCredentialsBehindOnARedirectToAnotherOrigin(Style style) throws Exception {
        ScriptedServer other = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        for (int status : List.of(301, 302, 303, 307, 308)) {
            ScriptedServer server = answering(
                    "HTTP/1.1 " + status + " Moved\nLocation: " + other.uri("/" + status) + "\nContent-Length: 0\n\n");

            Answer answer = style.send(
                    transport(),
                    get(server.uri("/"))
                            .withHeader("Authorization", "Bearer k")
                            .withHeader("api-key", "k")
                            .withHeader("Cookie", "a=b")
                            .withHeader("X-A", "1"));

            assertThat(answer.text()).isEqualTo("ok");
            ReceivedRequest last = other.received().get(other.received().size() - 1);
            assertThat(last.target()).isEqualTo("/" + status);
            assertThat(last.all("Authorization")).isEmpty();
            assertThat(last.all("api-key")).isEmpty();
            assertThat(last.all("Cookie")).isEmpty();
            assertThat(last.all("X-A")).containsExactly("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    final void rule2GivesARedirectThatItCannotFollowAsTheAnswer(Style style) throws Exception {
        ScriptedServer moved = answering("HTTP/1.1 302 Moved\nLocation: /new\nContent-Length: 0\n\n");
        assertThat(style.send(transport(), post(moved.uri("/"), "hello")).status())
                .isEqualTo(302);
        assertThat(moved.received()).hasSize(1);

        ScriptedServer once = answering("HTTP/1.1 307 Moved\nLocation: /new\nContent-Length: 0\n\n");
        WatchedBody body = new WatchedBody(new ByteArrayInputStream(new byte[3]), 3, false);
        assertThat(style.send(transport(), request("POST", once.uri("/"), HttpHeaders.EMPTY, body))
                        .status())
                .isEqualTo(307);
        assertThat(once.received()).hasSize(1);

        ScriptedServer nowhere = answering("HTTP/1.1 302 Moved\nLocation: ht!tp://[\nContent-Length: 0\n\n");
        assertThat(style.send(transport(), get(nowhere.uri("/"))).status()).isEqualTo(302);

        ScriptedServer circle = answering("HTTP/1.1 302 Moved\nLocation: /again\nContent-Length: 0\n\n");
        assertThat(style.send(transport(), get(circle.uri("/"))).status()).isEqualTo(302);
    }

    // Rule 3: every status is an answer

    @ParameterizedTest
    @EnumSource
    final void rule3GivesEveryStatusAsAnAnswer(Style style) throws Exception {
        for (int status : List.of(200, 201, 204, 304, 400, 404, 418, 500, 599)) {
            boolean bodiless = status == 204 || status == 304;
            ScriptedServer server = answering("HTTP/1.1 " + status + " Text\nX-Test: a\nX-Test: b\n"
                    + (bodiless ? "\n" : "Content-Length: 5\n\nhello"));
            Answer answer = style.send(transport(), get(server.uri("/")));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.headers().all("x-test")).containsExactly("a", "b");
            assertThat(answer.text()).isEqualTo(bodiless ? "" : "hello");
        }
    }

    @ParameterizedTest
    @EnumSource
    final void rule3WaitsForTheAnswerBehindInterimOnes(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 100 Continue\n\nHTTP/1.1 103 Early Hints\nLink: </a>\n\n"
                + "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        assertThat(style.send(transport(), post(server.uri("/"), "hello")).text())
                .isEqualTo("ok");
    }

    @ParameterizedTest
    @EnumSource
    final void rule3HearsAnAnswerThatComesBeforeTheEndOfTheUpload(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.readHead();
            conversation.send("HTTP/1.1 413 Too Large\nConnection: close\nContent-Length: 7\n\ntoo big");
            conversation.awaitEnd();
        });

        Answer answer = style.send(
                transport(),
                request(
                        "POST",
                        server.uri("/"),
                        HttpHeaders.EMPTY,
                        HttpBody.of(new byte[8_000_000], "application/octet-stream")));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).isEqualTo("too big");
    }

    // Rule 4: time bounds

    @ParameterizedTest
    @EnumSource
    final void rule4BoundsTheTimeOfAConnection(Style style) throws Exception {
        try (FullServer full = new FullServer()) {
            assertThatThrownBy(() -> style.send(
                            transport(), get(full.uri("http")).withTimeouts(timeouts(SHORT, LONG, LONG, false))))
                    .satisfies(passed(Bound.CONNECT));
        }
    }

    @ParameterizedTest
    @EnumSource
    final void rule4BoundsTheTimeOfATlsHandshake(Style style) throws Exception {
        ScriptedServer server = running(Conversation::awaitEnd);
        URI uri = URI.create("https://127.0.0.1:" + server.port() + "/");

        assertThatThrownBy(() -> style.send(transport(), get(uri).withTimeouts(timeouts(SHORT, LONG, LONG, false))))
                .satisfies(passed(Bound.CONNECT));
    }

    @ParameterizedTest
    @EnumSource
    final void rule4BoundsTheSilenceBeforeTheAnswer(Style style) throws Exception {
        ScriptedServer server = running(Conversation::awaitEnd);

        assertThatThrownBy(() -> style.send(
                        transport(), post(server.uri("/"), "x").withTimeouts(timeouts(LONG, SHORT, LONG, false))))
                .satisfies(passed(Bound.IDLE));
    }

    @ParameterizedTest
    @EnumSource
    final void rule4BoundsTheSilenceWithinTheBody(Style style) throws Exception {
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
    final void rule4DoesNotTakeSlownessForSilence(Style style) throws Exception {
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

    @ParameterizedTest
    @EnumSource
    final void rule4BoundsTheWholeBeforeTheAnswer(Style style) throws Exception {
        ScriptedServer server = running(Conversation::awaitEnd);

        for (boolean streaming : List.of(true, false)) {
            assertThatThrownBy(() -> style.send(
                            transport(), get(server.uri("/")).withTimeouts(timeouts(LONG, LONG, SHORT, streaming))))
                    .satisfies(passed(Bound.TOTAL));
        }
    }

    @ParameterizedTest
    @EnumSource
    final void rule4BoundsTheWholeToTheLastByte(Style style) throws Exception {
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
    final void rule4EndsTheBoundOfTheWholeWithTheHeadersOfAStream(Style style) throws Exception {
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

    @Test
    final void rule4DoesNotTakeALazySubscriberForSilence() throws Exception {
        byte[] content = random(2_000_000);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: " + content.length + "\n\n");
            conversation.send(content);
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(1, 0);

        subscribe(get(server.uri("/")).withTimeouts(timeouts(LONG, SHORT, LONG, true)), body);
        Thread.sleep(1000);
        assertThat(body.all()).isNotDone();
        body.subscription().request(Long.MAX_VALUE);

        assertThat(Style.await(body.all())).isEqualTo(content);
    }

    @Test
    final void rule4BoundsTheWholeForASubscriberThatAsksForNothing() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\n");
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(1, 0);

        subscribe(get(server.uri("/")).withTimeouts(timeouts(LONG, LONG, Duration.ofMillis(500), false)), body);

        assertThatThrownBy(() -> Style.await(body.all())).satisfies(passed(Bound.TOTAL));
    }

    // Rule 5: what fails, and how

    @ParameterizedTest
    @EnumSource
    final void rule5NamesAHostThatIsNotFound(Style style) {
        assertThatThrownBy(() -> style.send(transport(), get(URI.create("http://no-such-host.invalid:81/"))))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessage("Cannot find the host no-such-host.invalid");
    }

    @ParameterizedTest
    @EnumSource
    final void rule5NamesAPortThatRefuses(Style style) throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        for (String host : List.of("127.0.0.1", "localhost")) {
            assertThatThrownBy(
                            () -> style.send(transport(), post(URI.create("http://" + host + ":" + port + "/"), "x")))
                    .isInstanceOf(ConnectFailedException.class)
                    .hasMessage("Connection to " + host + ":" + port + " was refused");
        }
    }

    @ParameterizedTest
    @EnumSource
    final void rule5NamesAServerWithoutTls(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.send("HTTP/1.1 400 Bad Request\n\n");
            conversation.awaitEnd();
        });
        URI uri = URI.create("https://127.0.0.1:" + server.port() + "/");

        assertThatThrownBy(() -> style.send(transport(), get(uri)))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessageStartingWith("TLS handshake with 127.0.0.1:" + server.port() + " failed: ");
    }

    @ParameterizedTest
    @EnumSource
    final void rule5ReportsAConnectionThatBreaksBeforeTheAnswer(Style style) throws Exception {
        ScriptedServer reset = running(conversation -> {
            conversation.read();
            conversation.reset();
        });
        ScriptedServer ended = running(Conversation::read);
        ScriptedServer garbage = running(conversation -> {
            conversation.read();
            conversation.send("I do not speak this\n\n");
        });
        ScriptedServer half = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-");
        });

        for (ScriptedServer server : List.of(reset, ended, garbage, half)) {
            assertThatThrownBy(() -> style.send(transport(), post(server.uri("/"), "x")))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOfAny(ConnectFailedException.class, TransportTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    final void rule5ReportsABodyThatBreaksOff(Style style) throws Exception {
        ScriptedServer shorter = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
        });
        ScriptedServer chunked = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
            conversation.sendChunk("hello");
        });
        ScriptedServer reset = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            // The bytes go out first, the reset would overtake them.
            Thread.sleep(200);
            conversation.reset();
        });
        ScriptedServer zipped = running(conversation -> {
            conversation.read();
            byte[] body = gzip("hello, hello, hello");
            conversation.send("HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + (body.length - 9) + "\n\n");
            conversation.send(Arrays.copyOf(body, body.length - 9));
            conversation.awaitEnd();
        });

        for (ScriptedServer server : List.of(shorter, chunked, reset, zipped)) {
            assertThatThrownBy(() -> style.send(transport(), get(server.uri("/"))))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOfAny(ConnectFailedException.class, TransportTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    final void rule5IsOfUseAgainAfterAFailure(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            if (conversation.number() == 1) {
                conversation.reset();
            }
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
            conversation.awaitEnd();
        });
        HttpTransport transport = transport();

        assertThatThrownBy(() -> style.send(transport, get(server.uri("/")))).isInstanceOf(IOException.class);

        assertThat(style.send(transport, get(server.uri("/"))).text()).isEqualTo("ok");
    }

    // Rule 6: interrupts

    @Test
    final void rule6AnInterruptEndsTheWaitForAnAnswer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            asked.countDown();
            conversation.awaitEnd();
            ended.countDown();
        });
        HttpTransport transport = transport();

        Interrupted interrupted = interrupt(asked, () -> transport.execute(get(server.uri("/"))));

        assertThat(interrupted.failure())
                .isInstanceOf(InterruptedIOException.class)
                .isNotInstanceOf(TransportTimeoutException.class);
        assertThat(interrupted.flag()).isTrue();
        ended.await();
    }

    @Test
    final void rule6AnInterruptEndsTheReadingOfABody() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
            ended.countDown();
        });
        HttpTransport transport = transport();

        Interrupted interrupted = interrupt(asked, () -> {
            try (HttpResponse response = transport.execute(get(server.uri("/")))) {
                assertThat(new String(response.body().readNBytes(5), UTF_8)).isEqualTo("hello");
                asked.countDown();
                response.body().read();
            }
        });

        assertThat(interrupted.failure())
                .isInstanceOf(InterruptedIOException.class)
                .isNotInstanceOf(TransportTimeoutException.class);
        assertThat(interrupted.flag()).isTrue();
        ended.await();
    }

    @Test
    final void rule6AnInterruptEndsTheWaitForAConnection() throws Exception {
        HttpTransport transport = transport();
        try (FullServer full = new FullServer()) {
            CountDownLatch now = new CountDownLatch(1);
            Interrupted interrupted = interrupt(now, () -> {
                now.countDown();
                transport.execute(get(full.uri("http")));
            });

            assertThat(interrupted.failure()).isInstanceOf(InterruptedIOException.class);
            assertThat(interrupted.flag()).isTrue();
        }
    }

    @Test
    final void rule6AnInterruptedThreadSendsNothing() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 0\n\n");
        HttpTransport transport = transport();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> transport.execute(get(server.uri("/")))).isInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.received()).isEmpty();
    }

    // Rule 7: canceling

    @Test
    final void rule7CancelingTheFutureEndsTheExchange() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            asked.countDown();
            conversation.awaitEnd();
            ended.countDown();
        });

        CompletableFuture<AsyncHttpResponse> future = transport().executeAsync(get(server.uri("/")));
        asked.await();
        future.cancel(true);

        ended.await();
        assertThat(future).isCancelled();
    }

    @Test
    final void rule7CancelingCutsAConnectionThatWasUsedBefore() throws Exception {
        for (boolean answered : List.of(false, true)) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            ScriptedServer server = running(conversation -> {
                conversation.read();
                conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
                conversation.read();
                if (answered) {
                    conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
                }
                asked.countDown();
                conversation.awaitEnd();
                ended.countDown();
            });
            HttpTransport transport = transport();
            Style.ASYNC.send(transport, get(server.uri("/")));

            CompletableFuture<AsyncHttpResponse> future = transport.executeAsync(get(server.uri("/")));
            asked.await();
            if (answered) {
                BodyCollector body = BodyCollector.ofAll();
                Style.await(future).body().subscribe(body);
                body.subscription().cancel();
            } else {
                future.cancel(true);
            }

            ended.await();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    final void rule7CancelingTheFutureAtOnceDoesNoHarm() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport(TransportConfig.DEFAULT.withMaxConnections(1));

        for (int i = 0; i < 20; i++) {
            transport.executeAsync(post(server.uri("/"), "x")).cancel(true);
        }

        assertThat(Style.ASYNC.send(transport, get(server.uri("/"))).text()).isEqualTo("ok");
    }

    @Test
    final void rule7CancelingTheSubscriptionCutsTheConnection() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> endless(conversation, ended));
        BodyCollector body = new BodyCollector(1, 0);
        CountDownLatch first = new CountDownLatch(1);
        BodyCollector canceling = new BodyCollector(Long.MAX_VALUE, 0) {
            @Override
            void onBuffer(ByteBuffer buffer) {
                subscription().cancel();
                first.countDown();
            }
        };

        subscribe(get(server.uri("/")), canceling);

        ended.await();
        first.await();
        assertThat(canceling.all()).isNotDone();
        assertThat(canceling.signals()).isEqualTo(1);
        assertThat(body.signals()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    final void rule7ClosingTheResponseCutsTheConnection(Style style) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> endless(conversation, ended));
        HttpTransport transport = transport();

        if (style == Style.BLOCKING) {
            try (HttpResponse response = transport.execute(get(server.uri("/")))) {
                assertThat(response.body().read()).isGreaterThanOrEqualTo(0);
                response.close();
                assertThatThrownBy(() -> response.body().read()).isInstanceOf(IOException.class);
            }
        } else {
            AsyncHttpResponse response = Style.await(transport.executeAsync(get(server.uri("/"))));
            response.close();
            response.close();
        }

        ended.await();
    }

    @Test
    final void rule7ClosingTheResponseEndsAReadOfAnotherThread() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
        });
        HttpResponse response = transport().execute(get(server.uri("/")));
        InputStream body = response.body();
        assertThat(body.readNBytes(5)).hasSize(5);

        CompletableFuture<Throwable> read =
                CompletableFuture.supplyAsync(() -> catchThrowable(body::read), HttpTransportContract::start);
        Thread.sleep(200);
        response.close();

        assertThat(read.get()).isInstanceOf(IOException.class).isNotInstanceOf(TransportTimeoutException.class);
    }

    @Test
    final void rule7ClosingTheResponseTellsTheSubscriber() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
        });
        AsyncHttpResponse response = Style.await(transport().executeAsync(get(server.uri("/"))));
        BodyCollector body = BodyCollector.ofAll();
        response.body().subscribe(body);

        response.close();

        assertThatThrownBy(() -> Style.await(body.all())).isInstanceOf(IOException.class);
    }

    // Rule 8: threads

    @Test
    final void rule8StartsDaemonThreadsOnly() throws Exception {
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

    // Rule 9: what is sent

    @ParameterizedTest
    @EnumSource
    final void rule9SendsWhatItWasGiven(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpHeaders headers = HttpHeaders.builder()
                .add("Authorization", "Bearer k")
                .add("X-Many", "one")
                .add("X-Many", "two")
                .add("X-Umlaut", "ü")
                .add("User-Agent", "test/1")
                .build();

        Answer answer = style.send(
                transport(),
                request(
                        "POST",
                        server.uri("/v1/a%2Fb//c?x=%20y&z"),
                        headers,
                        HttpBody.of("{}".getBytes(UTF_8), "application/json")));

        assertThat(answer.text()).isEqualTo("ok");
        ReceivedRequest request = server.only();
        assertThat(request.line()).isEqualTo("POST /v1/a%2Fb//c?x=%20y&z HTTP/1.1");
        assertThat(request.text()).isEqualTo("{}");
        assertThat(request.all("Host")).containsExactly("127.0.0.1:" + server.port());
        assertThat(request.all("Authorization")).containsExactly("Bearer k");
        assertThat(request.all("X-Many")).containsExactly("one", "two");
        assertThat(request.all("X-Umlaut")).containsExactly("ü");
        assertThat(request.all("User-Agent")).containsExactly("test/1");
        assertThat(request.all("Content-Type")).containsExactly("application/json");
        assertThat(request.all("Content-Length")).containsExactly("2");
        assertThat(request.all("Cookie")).isEmpty();
        assertThat(request.all("Expect")).isEmpty();
        assertThat(request.all("Upgrade")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    final void rule9AddsOnlyWhatHttpNeeds(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        style.send(transport(), get(server.uri("/")));

        assertThat(server.only().toString().lines().skip(1))
                .allMatch(line -> line.matches("(?i)(host|connection|accept-encoding): .*"));
    }

    @ParameterizedTest
    @EnumSource
    final void rule9LetsAContentTypeOfTheHeadersWin(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        style.send(transport(), post(server.uri("/"), "x").withHeader("content-type", "Text/X;Charset=\"a\""));

        assertThat(server.only().all("Content-Type")).containsExactly("Text/X;Charset=\"a\"");
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING,POST", "BLOCKING,DELETE", "ASYNC,POST", "ASYNC,DELETE"})
    final void rule9SendsATypeWithoutABody(Style style, String method) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpHeaders headers =
                HttpHeaders.builder().add("Content-Type", "application/json").build();

        style.send(transport(), request(method, server.uri("/"), headers, null));

        assertThat(server.only().method()).isEqualTo(method);
        assertThat(server.only().all("Content-Type")).containsExactly("application/json");
        assertThat(server.only().all("Content-Length")).containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    final void rule9KeepsNoCookies(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nSet-Cookie: a=b; Path=/\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();

        assertThat(style.send(transport, get(server.uri("/"))).headers().all("Set-Cookie"))
                .hasSize(1);
        style.send(transport, get(server.uri("/")));

        assertThat(server.received().get(1).all("Cookie")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    final void rule9DecompressesWhatItReceives(Style style) throws Exception {
        byte[] plain = "some text, ".repeat(50_000).getBytes(UTF_8);
        byte[] packed = gzip(new String(plain, UTF_8));
        for (boolean asked : List.of(false, true)) {
            ScriptedServer server = running(conversation -> {
                while (true) {
                    conversation.read();
                    conversation.send("HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Type: text/plain\n"
                            + "Content-Length: " + packed.length + "\n\n");
                    conversation.send(packed);
                }
            });
            HttpTransport transport = transport();
            for (int i = 0; i < 2; i++) {
                HttpRequest request = get(server.uri("/"));
                Answer answer = style.send(transport, asked ? request.withHeader("Accept-Encoding", "gzip") : request);
                assertThat(answer.body()).isEqualTo(plain);
                assertThat(answer.headers().first("Content-Encoding")).isEmpty();
                assertThat(answer.headers().first("Content-Type")).contains("text/plain");
            }
            assertThat(server.received().get(0).all("Accept-Encoding")).containsExactly("gzip");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    // Rule 10: bodies of requests

    @ParameterizedTest
    @EnumSource
    final void rule10SendsLargeBodiesOfKnownAndOfUnknownLength(Style style) throws Exception {
        byte[] content = random(20_000_000);
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();

        for (long length : List.of((long) content.length, -1L)) {
            WatchedBody body = new WatchedBody(new ByteArrayInputStream(content), length, false);
            style.send(transport, request("POST", server.uri("/"), HttpHeaders.EMPTY, body));
            assertThat(body.opened()).isEqualTo(1);
            assertThat(body.closed()).isPositive();
        }
        style.send(transport, request("PUT", server.uri("/"), HttpHeaders.EMPTY, HttpBody.of(content, "a/b")));

        assertThat(server.received()).allSatisfy(request -> assertThat(Arrays.equals(request.body(), content))
                .isTrue());
        assertThat(server.received().get(0).all("Content-Length")).containsExactly("20000000");
        assertThat(server.received().get(1).all("Transfer-Encoding")).containsExactly("chunked");
        assertThat(server.received().get(1).all("Content-Length")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    final void rule10SendsABodyThatWaitsForItsSource(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        PipedInputStream end = new PipedInputStream();
        PipedOutputStream source = new PipedOutputStream(end);
        HttpTransport transport = transport();
        Thread writer = new Thread(() -> {
            try (source) {
                for (int i = 0; i < 5; i++) {
                    source.write("piece ".getBytes(UTF_8));
                    source.flush();
                    Thread.sleep(100);
                    // Nobody else waits for the one who is slow.
                    Style.ASYNC.send(transport, get(server.uri("/other")));
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        writer.start();

        style.send(transport, request("POST", server.uri("/"), HttpHeaders.EMPTY, new WatchedBody(end, -1, false)));

        writer.join();
        assertThat(server.received())
                .filteredOn(request -> request.method().equals("POST"))
                .singleElement()
                .extracting(ReceivedRequest::text)
                .isEqualTo("piece ".repeat(5));
    }

    @ParameterizedTest
    @EnumSource
    final void rule10ThrowsAFailureOfTheSourceOnAsItIs(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        IOException failure = new IOException("The disk is gone");
        HttpTransport transport = transport();
        for (int after : List.of(0, 100_000)) {
            InputStream broken = new BreakingStream(after, failure);
            WatchedBody body = new WatchedBody(broken, after + 1, false);

            assertThatThrownBy(() -> style.send(transport, request("POST", server.uri("/"), HttpHeaders.EMPTY, body)))
                    .isSameAs(failure);
            assertThat(body.closed()).isPositive();
        }
        HttpBody closed = new HttpBody() {

            @Override
            public String contentType() {
                return "a/b";
            }

            @Override
            public long contentLength() {
                return 3;
            }

            @Override
            public boolean repeatable() {
                return true;
            }

            @Override
            public InputStream open() throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> style.send(transport, request("POST", server.uri("/"), HttpHeaders.EMPTY, closed)))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @EnumSource
    final void rule10ClosesTheSourceWhenTheAttemptFails(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.readHead();
            conversation.reset();
        });
        WatchedBody body = new WatchedBody(new EndlessStream(), -1, false);

        assertThatThrownBy(() -> style.send(transport(), request("POST", server.uri("/"), HttpHeaders.EMPTY, body)))
                .isInstanceOf(IOException.class);

        awaitTrue(() -> body.closed() > 0);
        assertThat(body.opened()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    final void rule10ReportsABodyOfAnotherLengthThanAnnounced(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        for (int announced : List.of(5, 50)) {
            WatchedBody body = new WatchedBody(new ByteArrayInputStream(new byte[20]), announced, false);
            assertThatThrownBy(() -> style.send(transport(), request("POST", server.uri("/"), HttpHeaders.EMPTY, body)))
                    .isInstanceOf(IOException.class);
        }
    }

    // Rule 11: closing the transport

    @ParameterizedTest
    @EnumSource
    final void rule11FailsCallsAfterClose(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport used = transport();
        style.send(used, get(server.uri("/")));
        HttpTransport unused = transport();

        for (HttpTransport transport : List.of(used, unused)) {
            transport.close();
            transport.close();
            assertThatThrownBy(() -> style.send(transport, get(server.uri("/"))))
                    .isInstanceOf(IOException.class);
        }
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    final void rule11FailsCallsUnderWay(Style style) throws Exception {
        for (boolean answered : List.of(false, true)) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            ScriptedServer server = running(conversation -> {
                conversation.read();
                if (answered) {
                    conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
                }
                asked.countDown();
                conversation.awaitEnd();
                ended.countDown();
            });
            HttpTransport transport = transport();
            CompletableFuture<Throwable> call = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> style.send(transport, get(server.uri("/")))),
                    HttpTransportContract::start);
            asked.await();
            Thread.sleep(100);

            transport.close();

            assertThat(call.get())
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOfAny(TransportTimeoutException.class, ConnectFailedException.class);
            ended.await();
        }
    }

    // Ways

    @ParameterizedTest
    @EnumSource
    final void goesThroughTheProxyOfTheJvm(Style style) throws Exception {
        ScriptedServer proxy = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(
                ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port())));
        try {
            Answer answer = style.send(transport(), get(URI.create("http://service.invalid/path?x")));

            assertThat(answer.text()).isEqualTo("ok");
            assertThat(proxy.only().line()).isEqualTo("GET http://service.invalid/path?x HTTP/1.1");
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    // Answers

    @ParameterizedTest
    @EnumSource
    final void anAnswerReadToItsEndLeavesTheConnectionToTheNext(Style style) throws Exception {
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
    final void aBodyReadToItsAnnouncedLengthIsReadToItsEnd() throws Exception {
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
    final void aLargeBodyComesAsItIs(Style style) throws Exception {
        byte[] content = random(20_000_000);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: " + content.length + "\n\n");
            conversation.send(content);
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
            for (int at = 0; at < content.length; at += 4321) {
                conversation.sendChunk(Arrays.copyOfRange(content, at, Math.min(content.length, at + 4321)));
            }
            conversation.sendLastChunk();
            conversation.awaitEnd();
        });
        HttpTransport transport = transport();

        for (int i = 0; i < 2; i++) {
            byte[] body = style.send(transport, get(server.uri("/"))).body();
            assertThat(Arrays.equals(body, content)).isTrue();
        }
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING,false", "BLOCKING,true", "ASYNC,false", "ASYNC,true"})
    final void whatComesIsDeliveredAtOnce(Style style, boolean compressed) throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n"
                    + (compressed ? "Content-Encoding: gzip\n" : "") + "\n");
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            GZIPOutputStream gzip = new GZIPOutputStream(packed, true);
            for (int i = 0; i < 5; i++) {
                byte[] event = ("event " + i).getBytes(UTF_8);
                if (compressed) {
                    gzip.write(event);
                    gzip.flush();
                    conversation.sendChunk(packed.toByteArray());
                    packed.reset();
                } else {
                    conversation.sendChunk(event);
                }
                // The next event comes when this one has been heard.
                assertThat(heard.take()).isEqualTo("event " + i);
            }
            gzip.close();
            if (compressed) {
                conversation.sendChunk(packed.toByteArray());
            }
            conversation.sendLastChunk();
            conversation.awaitEnd();
        });
        HttpTransport transport = transport();

        if (style == Style.BLOCKING) {
            try (HttpResponse response = transport.execute(get(server.uri("/")))) {
                byte[] buffer = new byte[8192];
                StringBuilder all = new StringBuilder();
                for (int read = response.body().read(buffer);
                        read >= 0;
                        read = response.body().read(buffer)) {
                    hear(heard, all.append(new String(buffer, 0, read, UTF_8)));
                }
            }
        } else {
            StringBuilder all = new StringBuilder();
            BodyCollector body = new BodyCollector(1, 1) {
                @Override
                void onBuffer(ByteBuffer buffer) {
                    hear(heard, all.append(UTF_8.decode(buffer)));
                }
            };
            AsyncHttpResponse response = Style.await(transport.executeAsync(get(server.uri("/"))));
            response.body().subscribe(body);
            assertThat(new String(Style.await(body.all()), UTF_8)).hasSize(35);
        }
    }

    @ParameterizedTest
    @EnumSource
    final void callsBeyondTheMostConnectionsWait(Style style) throws Exception {
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
            calls.add(
                    CompletableFuture.supplyAsync(() -> text(style, transport, server), HttpTransportContract::start));
        }

        for (CompletableFuture<String> call : calls) {
            assertThat(call.get()).isEqualTo("ok");
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
        assertThat(server.connections()).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    final void manyThreadsShareATransport(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            while (true) {
                ReceivedRequest request = conversation.read();
                String body = request.target() + " " + request.text();
                conversation.send("HTTP/1.1 200 OK\nContent-Length: " + body.length() + "\n\n" + body);
            }
        });
        HttpTransport transport = transport();

        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int caller = 0; caller < 8; caller++) {
            int number = caller;
            callers.add(CompletableFuture.runAsync(
                    () -> assertThatCode(() -> {
                                for (int i = 0; i < 50; i++) {
                                    String path = "/" + number + "/" + i;
                                    Answer answer = style.send(transport, post(server.uri(path), "body" + i));
                                    assertThat(answer.text()).isEqualTo(path + " body" + i);
                                }
                            })
                            .doesNotThrowAnyException(),
                    HttpTransportContract::start));
        }

        for (CompletableFuture<Void> caller : callers) {
            caller.get();
        }
    }

    // Publishers

    @Test
    final void aBodyHasOneSubscriber() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        AsyncHttpResponse response = Style.await(transport().executeAsync(get(server.uri("/"))));
        BodyCollector first = BodyCollector.ofAll();
        BodyCollector second = BodyCollector.ofAll();

        response.body().subscribe(first);
        response.body().subscribe(second);

        assertThat(Style.await(first.all())).asString().isEqualTo("ok");
        assertThatThrownBy(() -> Style.await(second.all())).isInstanceOf(IllegalStateException.class);
        assertThat(second.violation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-9223372036854775808"})
    final void aDemandThatIsNotPositiveIsAnError(long demand) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 9\n\nhello");
            conversation.awaitEnd();
            ended.countDown();
        });
        BodyCollector body = new BodyCollector(1, 0);
        subscribe(get(server.uri("/")), body);

        body.subscription().request(demand);

        assertThatThrownBy(() -> Style.await(body.all())).isInstanceOf(IllegalArgumentException.class);
        ended.await();
    }

    @Test
    final void aSubscriberThatAsksForOneAtATimeGetsOneAtATime() throws Exception {
        byte[] content = random(1_000_000);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: " + content.length + "\n\n");
            conversation.send(content);
            conversation.awaitEnd();
        });
        BodyCollector inside = new BodyCollector(1, 1);
        subscribe(get(server.uri("/")), inside);
        assertThat(Arrays.equals(Style.await(inside.all()), content)).isTrue();
        assertThat(inside.violation()).isEmpty();

        BodyCollector outside = new BodyCollector(0, 0);
        subscribe(get(server.uri("/")), outside);
        for (int asked = 1; !outside.all().isDone(); asked++) {
            outside.subscription().request(1);
            int wanted = asked;
            awaitTrue(() -> outside.signals() == wanted || outside.all().isDone());
            assertThat(outside.signals()).isLessThanOrEqualTo(wanted);
        }
        assertThat(Arrays.equals(Style.await(outside.all()), content)).isTrue();
        assertThat(outside.violation()).isEmpty();
    }

    @Test
    final void whatIsNotAskedForStaysOnTheNetwork() throws Exception {
        AtomicLong sent = new AtomicLong();
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 1000000000\n\n");
            byte[] piece = new byte[100_000];
            try {
                while (true) {
                    conversation.send(piece);
                    sent.addAndGet(piece.length);
                }
            } finally {
                ended.countDown();
            }
        });
        BodyCollector body = new BodyCollector(2, 0);

        subscribe(get(server.uri("/")), body);
        awaitTrue(() -> body.signals() == 2);
        long before;
        do {
            before = sent.get();
            Thread.sleep(500);
        } while (before != sent.get());

        assertThat(body.signals()).isEqualTo(2);
        assertThat(sent.get()).isLessThan(100_000_000L);
        body.subscription().cancel();
        ended.await();
    }

    @Test
    final void aSubscriberThatComesLateGetsEverything() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        AsyncHttpResponse response = Style.await(transport().executeAsync(get(server.uri("/"))));
        Thread.sleep(300);
        BodyCollector body = new BodyCollector(0, 0);
        response.body().subscribe(body);
        Thread.sleep(300);
        assertThat(body.all()).isNotDone();

        body.subscription().request(5);

        assertThat(Style.await(body.all())).asString().isEqualTo("ok");
    }

    @Test
    final void anEmptyBodyEndsWithoutDemand() throws Exception {
        ScriptedServer server = answering("HTTP/1.1 204 No Content\n\n");
        BodyCollector body = new BodyCollector(0, 0);

        subscribe(get(server.uri("/")), body);

        assertThat(Style.await(body.all())).isEmpty();
    }

    @Test
    final void manySmallBuffersDoNotPileUpOnTheStack() throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
            ByteArrayOutputStream many = new ByteArrayOutputStream();
            for (int i = 0; i < 50_000; i++) {
                many.writeBytes("1\r\nx\r\n".getBytes(UTF_8));
            }
            conversation.send(many.toByteArray());
            conversation.sendLastChunk();
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(1, 1);

        subscribe(get(server.uri("/")), body);

        assertThat(Style.await(body.all())).hasSize(50_000);
        assertThat(body.violation()).isEmpty();
    }

    @Test
    final void demandOfManyThreadsIsServedOneSignalAfterAnother() throws Exception {
        byte[] content = random(3_000_000);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: " + content.length + "\n\n");
            conversation.send(content);
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(0, 0);
        subscribe(get(server.uri("/")), body);

        for (int i = 0; i < 4; i++) {
            start(() -> {
                while (!body.all().isDone()) {
                    body.subscription().request(1);
                }
            });
        }

        assertThat(Arrays.equals(Style.await(body.all()), content)).isTrue();
        assertThat(body.violation()).isEmpty();
    }

    @Test
    final void askingForMoreDoesNotBlock() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\n");
            asked.await();
            conversation.send("ok");
            conversation.awaitEnd();
        });
        BodyCollector body = new BodyCollector(0, 0);
        subscribe(get(server.uri("/")), body);

        body.subscription().request(1);
        body.subscription().request(1);
        asked.countDown();

        assertThat(Style.await(body.all())).asString().isEqualTo("ok");
    }

    @Test
    final void aSubscriberThatThrowsEndsTheExchange() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = running(conversation -> endless(conversation, ended));
        AtomicBoolean again = new AtomicBoolean();
        BodyCollector body = new BodyCollector(Long.MAX_VALUE, 0) {
            @Override
            void onBuffer(ByteBuffer buffer) {
                again.set(signals() > 1);
                throw new IllegalStateException("Thrown on purpose by a test");
            }
        };

        subscribe(get(server.uri("/")), body);

        ended.await();
        assertThat(again).isFalse();
    }

    private interface Task {
        void run() throws Exception;
    }

    private record Interrupted(Throwable failure, boolean flag) {}

    /** Runs a task in a thread that is interrupted while it waits. */
    private static Interrupted interrupt(CountDownLatch when, Task task) throws Exception {
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

    private HttpTransport transport() {
        return transport(TransportConfig.DEFAULT);
    }

    private HttpTransport transport(TransportConfig config) {
        HttpTransport transport = open(config);
        resources.add(transport);
        return transport;
    }

    private ScriptedServer running(Script script) throws IOException {
        ScriptedServer server = ScriptedServer.running(script);
        resources.add(server);
        return server;
    }

    private ScriptedServer answering(String answer) throws IOException {
        ScriptedServer server = ScriptedServer.answering(answer);
        resources.add(server);
        return server;
    }

    private void subscribe(HttpRequest request, Flow.Subscriber<ByteBuffer> subscriber) throws Exception {
        Style.await(transport().executeAsync(request)).body().subscribe(subscriber);
    }

    private static void endless(Conversation conversation, CountDownLatch ended) throws Exception {
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

    private static void hear(BlockingQueue<String> heard, StringBuilder all) {
        while (all.length() >= 7) {
            heard.add(all.substring(0, 7));
            all.delete(0, 7);
        }
    }

    private static String text(Style style, HttpTransport transport, ScriptedServer server) {
        try {
            return style.send(transport, get(server.uri("/"))).text();
        } catch (Exception e) {
            return e.toString();
        }
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task, "contract");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private interface Condition {
        boolean holds();
    }

    /** Waits until something is so; the limit of the test ends a wait in vain. */
    private static void awaitTrue(Condition condition) throws InterruptedException {
        while (!condition.holds()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static HttpRequest get(URI uri) {
        return request("GET", uri, HttpHeaders.EMPTY, null);
    }

    private static HttpRequest post(URI uri, String body) {
        return request("POST", uri, HttpHeaders.EMPTY, HttpBody.of(body.getBytes(UTF_8), "text/plain"));
    }

    private static HttpRequest request(String method, URI uri, HttpHeaders headers, @Nullable HttpBody body) {
        return new HttpRequest(method, uri, headers, body, HttpTimeouts.NONE);
    }

    private static HttpTimeouts timeouts(Duration connect, Duration idle, Duration total, boolean streaming) {
        return new HttpTimeouts(connect, idle, total, streaming);
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> passed(Bound bound) {
        return failure -> {
            assertThat(failure).isInstanceOf(TransportTimeoutException.class);
            assertThat(((TransportTimeoutException) failure).bound()).isEqualTo(bound);
        };
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    /** A stream that fails after so many bytes. */
    private static final class BreakingStream extends InputStream {

        private final IOException failure;
        private int left;

        BreakingStream(int left, IOException failure) {
            this.left = left;
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1) < 0 ? -1 : 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                throw failure;
            }
            int count = Math.min(left, length);
            Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }

    /** A stream without an end. */
    private static final class EndlessStream extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'x');
            return length;
        }
    }

    /** A server that is too busy to take connections: its queue is full, and what comes then is not answered. */
    private static final class FullServer implements AutoCloseable {

        private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<Socket> waiting = new ArrayList<>();

        FullServer() throws IOException {
            for (int i = 0; i < 10; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), 200);
                } catch (java.net.SocketTimeoutException e) {
                    return;
                }
            }
        }

        URI uri(String scheme) {
            return URI.create(scheme + "://127.0.0.1:" + listener.getLocalPort() + "/");
        }

        @Override
        public void close() throws IOException {
            listener.close();
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }
}
