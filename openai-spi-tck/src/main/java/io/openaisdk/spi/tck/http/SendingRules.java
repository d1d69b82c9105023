package io.openaisdk.spi.tck.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A request is sent exactly once, by any number of threads. */
abstract class SendingRules extends HttpTransportRules {

    SendingRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H1")
    final void h1IsSharedByManyThreads(Style style) throws Exception {
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
                                    assertThat(answer.text())
                                            .as("body of the response")
                                            .isEqualTo(path + " body" + i);
                                }
                            })
                            .doesNotThrowAnyException(),
                    HttpTransportRules::start));
        }

        for (CompletableFuture<Void> caller : callers) {
            caller.get();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H2")
    final void h2NeitherRetriesNorAuthenticates(Style style) throws Exception {
        for (String answer : List.of(
                "503 Busy\nRetry-After: 0",
                "408 Slow\nRetry-After: 0",
                "401 No\nWWW-Authenticate: Basic realm=\"x\"",
                "421 Elsewhere",
                "429 Wait\nRetry-After: 0")) {
            ScriptedServer server = answering("HTTP/1.1 " + answer + "\nContent-Length: 2\n\nno");

            Answer got = style.send(transport(), get(server.uri("/")));
            style.send(transport(), post(server.uri("/"), "hello"));

            assertThat(got.status()).as("with response %s", answer).isEqualTo(Integer.parseInt(answer.substring(0, 3)));
            assertThat(got.text()).as("with response %s", answer).isEqualTo("no");
            assertThat(server.received())
                    .as("requests that the server has received, with response %s", answer)
                    .hasSize(2);
            if (answer.contains("Retry-After")) {
                assertThat(got.headers().all("Retry-After"))
                        .as("with response %s", answer)
                        .containsExactly("0");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H3")
    final void h3DoesNotRepeatARequestWhoseConnectionBreaks(Style style) throws Exception {
        needs(HttpTransportCapability.NO_REPEATS);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            conversation.reset();
        });

        assertThatThrownBy(() -> style.send(transport(), post(server.uri("/"), "hello")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> style.send(transport(), get(server.uri("/")))).isInstanceOf(IOException.class);

        assertThat(server.received())
                .as("requests that the server has received")
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H4")
    final void h4ReplacesAPooledConnectionThatTheServerHasClosed(Style style) throws Exception {
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

        assertThat(answer.text()).as("body of the response").isEqualTo("ok");
        assertThat(server.received().get(1).text()).isEqualTo("once");
        assertThat(body.opened()).as("how often the request body was opened").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H5")
    final void h5SendsWhatItWasGiven(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpHeaders headers = HttpHeaders.builder()
                .add("Authorization", "Bearer k")
                .add("X-Many", "one")
                .add("X-Many", "two")
                .add("User-Agent", "test/1")
                .build();

        Answer answer = style.send(
                transport(),
                request(
                        "POST",
                        server.uri("/v1/a%2Fb//c?x=%20y&z"),
                        headers,
                        HttpBody.of("{}".getBytes(UTF_8), "application/json")));

        assertThat(answer.text()).as("body of the response").isEqualTo("ok");
        ReceivedRequest request = server.only();
        assertThat(request.line()).isEqualTo("POST /v1/a%2Fb//c?x=%20y&z HTTP/1.1");
        assertThat(request.text()).isEqualTo("{}");
        assertThat(request.all("Host")).containsExactly("127.0.0.1:" + server.port());
        assertThat(request.all("Authorization")).containsExactly("Bearer k");
        assertThat(request.all("X-Many")).containsExactly("one", "two");
        assertThat(request.all("User-Agent")).containsExactly("test/1");
        assertThat(request.all("Content-Type")).containsExactly("application/json");
        assertThat(request.all("Content-Length")).containsExactly("2");
        assertThat(request.all("Cookie")).isEmpty();
        assertThat(request.all("Expect")).isEmpty();
        assertThat(request.all("Upgrade")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H6")
    final void h6AddsOnlyWhatHttpNeeds(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        style.send(transport(), get(server.uri("/")));

        assertThat(server.only().toString().lines().skip(1))
                .allMatch(
                        line -> line.matches("(?i)(host|connection|accept-encoding|user-agent): .*|content-length: 0"));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H7")
    final void h7LetsAContentTypeOfTheHeadersWin(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        style.send(transport(), post(server.uri("/"), "x").withHeader("content-type", "Text/X;Charset=\"a\""));

        assertThat(server.only().all("Content-Type")).containsExactly("Text/X;Charset=\"a\"");
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING,POST", "BLOCKING,DELETE", "ASYNC,POST", "ASYNC,DELETE"})
    @Rule("H8")
    final void h8SendsATypeWithoutABody(Style style, String method) throws Exception {
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
    @Rule("H9")
    final void h9KeepsNoCookies(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nSet-Cookie: a=b; Path=/\nContent-Length: 2\n\nok");
        HttpTransport transport = transport();

        assertThat(style.send(transport, get(server.uri("/"))).headers().all("Set-Cookie"))
                .hasSize(1);
        style.send(transport, get(server.uri("/")));

        assertThat(server.received().get(1).all("Cookie")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H33")
    final void h33LeavesOutAUserAgentThatIsMissing(Style style) throws Exception {
        needs(HttpTransportCapability.NO_USER_AGENT);
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        style.send(transport(), get(server.uri("/")));

        assertThat(server.only().all("User-Agent")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H34")
    final void h34SendsHeadersInUtf8(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        HttpRequest request = get(server.uri("/")).withHeader("X-Umlaut", "\u00fc");
        isRefusedWithout(HttpTransportCapability.UTF_8_HEADERS, style, request);
        assertThat(server.received()).isEmpty();
        needs(HttpTransportCapability.UTF_8_HEADERS);

        style.send(transport(), request);

        assertThat(server.only().all("X-Umlaut")).containsExactly("\u00fc");
    }
}
