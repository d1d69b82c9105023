package io.openaisdk.spi.tck.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the body of a request is opened, sent and closed. */
abstract class RequestBodyRules extends HttpTransportRules {

    RequestBodyRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("B1")
    final void b1SendsLargeBodiesOfKnownAndOfUnknownLength(Style style) throws Exception {
        byte[] content = random(20_000_000);
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();

        for (long length : List.of((long) content.length, -1L)) {
            WatchedBody body = new WatchedBody(new ByteArrayInputStream(content), length, false);
            style.send(transport, request("POST", server.uri("/"), HttpHeaders.EMPTY, body));
            assertThat(body.opened())
                    .as("how often the request body was opened, with length %s", length)
                    .isEqualTo(1);
            awaitTrue(() -> body.closed() > 0);
        }
        style.send(transport, request("PUT", server.uri("/"), HttpHeaders.EMPTY, HttpBody.of(content, "a/b")));

        assertThat(server.received())
                .as("requests that the server has received")
                .allSatisfy(request ->
                        assertThat(Arrays.equals(request.body(), content)).isTrue());
        assertThat(server.received().get(0).all("Content-Length")).containsExactly("20000000");
        assertThat(server.received().get(1).all("Transfer-Encoding")).containsExactly("chunked");
        assertThat(server.received().get(1).all("Content-Length")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("B2")
    final void b2SendsABodyThatWaitsForItsSource(Style style) throws Exception {
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
                .as("requests that the server has received")
                .filteredOn(request -> request.method().equals("POST"))
                .singleElement()
                .extracting(ReceivedRequest::text)
                .isEqualTo("piece ".repeat(5));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("B3")
    final void b3ThrowsAFailureOfTheSourceOnAsItIs(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        IOException failure = new IOException("The disk is gone");
        HttpTransport transport = transport();
        for (int after : List.of(0, 100_000)) {
            InputStream broken = new BreakingStream(after, failure);
            WatchedBody body = new WatchedBody(broken, after + 1, false);

            assertThatThrownBy(() -> style.send(transport, request("POST", server.uri("/"), HttpHeaders.EMPTY, body)))
                    .as("fails after %s bytes", after)
                    .isSameAs(failure);
            // An asynchronous transport may tell of the failure first.
            awaitTrue(() -> body.closed() > 0);
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
    @Rule("B4")
    final void b4ClosesTheSourceWhenTheAttemptFails(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.readHead();
            // A transport need not have opened the body before.
            conversation.readByte();
            conversation.reset();
        });
        WatchedBody body = new WatchedBody(new EndlessStream(), -1, false);

        assertThatThrownBy(() -> style.send(transport(), request("POST", server.uri("/"), HttpHeaders.EMPTY, body)))
                .isInstanceOf(IOException.class);

        awaitTrue(() -> body.closed() > 0);
        assertThat(body.opened()).as("how often the request body was opened").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("B5")
    final void b5ReportsABodyOfAnotherLengthThanAnnounced(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        for (int announced : List.of(5, 50)) {
            WatchedBody body = new WatchedBody(new ByteArrayInputStream(new byte[20]), announced, false);
            assertThatThrownBy(() -> style.send(transport(), request("POST", server.uri("/"), HttpHeaders.EMPTY, body)))
                    .as("announced with %s bytes", announced)
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("B6")
    final void b6ThrowsAnErrorOfTheSourceOnAsItIs(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();
        for (Throwable failure :
                List.of(new NoClassDefFoundError("on purpose"), new IllegalStateException("on purpose"))) {
            for (long length : List.of(3L, -1L)) {
                for (boolean opens : List.of(false, true)) {
                    HttpBody body = new ThrowingBody(length, opens, failure);

                    assertThatThrownBy(() ->
                                    style.send(transport, request("POST", server.uri("/"), HttpHeaders.EMPTY, body)))
                            .as("fails when opened: %s", opens)
                            .isSameAs(failure);
                }
            }
        }

        assertThat(style.send(transport, get(server.uri("/"))).text()).isEqualTo("ok");
    }
}
