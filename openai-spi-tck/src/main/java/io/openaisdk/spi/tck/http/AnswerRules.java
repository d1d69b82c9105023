package io.openaisdk.spi.tck.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is an answer, and how its body comes. */
abstract class AnswerRules extends HttpTransportRules {

    AnswerRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H13")
    final void h13GivesEveryStatusAsAnAnswer(Style style) throws Exception {
        for (int status : List.of(200, 201, 204, 304, 400, 404, 418, 500, 599)) {
            boolean bodiless = status == 204 || status == 304;
            ScriptedServer server = answering("HTTP/1.1 " + status + " Text\nX-Test: a\nX-Test: b\n"
                    + (bodiless ? "\n" : "Content-Length: 5\n\nhello"));
            Answer answer = style.send(transport(), get(server.uri("/")));

            assertThat(answer.status()).as("status of the response").isEqualTo(status);
            assertThat(answer.headers().all("x-test"))
                    .as("with status %s", status)
                    .containsExactly("a", "b");
            assertThat(answer.text())
                    .as("body of the response, with status %s", status)
                    .isEqualTo(bodiless ? "" : "hello");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H14")
    final void h14WaitsForTheAnswerBehindInterimOnes(Style style) throws Exception {
        ScriptedServer server = answering("HTTP/1.1 100 Continue\n\nHTTP/1.1 103 Early Hints\nLink: </a>\n\n"
                + "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");

        assertThat(style.send(transport(), post(server.uri("/"), "hello")).text())
                .isEqualTo("ok");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H15")
    final void h15HearsAnAnswerThatComesBeforeTheEndOfTheUpload(Style style) throws Exception {
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

        assertThat(answer.status()).as("status of the response").isEqualTo(413);
        assertThat(answer.text()).as("body of the response").isEqualTo("too big");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R1")
    final void r1GivesALargeBodyAsItIs(Style style) throws Exception {
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
        assertThat(server.connections())
                .as("connections that the server has seen")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R2")
    final void r2DeliversAtOnceWhatComes(Style style) throws Exception {
        deliversAtOnce(style, false);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R9")
    final void r9DeliversAtOnceWhatComesPacked(Style style) throws Exception {
        needs(HttpTransportCapability.COMPRESSION);
        deliversAtOnce(style, true);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R3")
    final void r3DecompressesWhatItReceives(Style style) throws Exception {
        needs(HttpTransportCapability.COMPRESSION);
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
                assertThat(answer.body()).as("gzip asked for: %s", asked).isEqualTo(plain);
                assertThat(answer.headers().first("Content-Encoding"))
                        .as("gzip asked for: %s", asked)
                        .isEmpty();
                assertThat(answer.headers().first("Content-Type"))
                        .as("gzip asked for: %s", asked)
                        .contains("text/plain");
            }
            assertThat(server.received().get(0).all("Accept-Encoding"))
                    .as("gzip asked for: %s", asked)
                    .containsExactly("gzip");
            assertThat(server.connections())
                    .as("connections that the server has seen, gzip asked for: %s", asked)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R4")
    final void r4ReportsABodyThatBreaksOff(Style style) throws Exception {
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
        for (ScriptedServer server : List.of(shorter, chunked, reset)) {
            assertThatThrownBy(() -> style.send(transport(), get(server.uri("/"))))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOfAny(ConnectFailedException.class, TransportTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R10")
    final void r10ReportsAPackedBodyThatEndsTooEarly(Style style) throws Exception {
        needs(HttpTransportCapability.COMPRESSION);
        ScriptedServer server = running(conversation -> {
            conversation.read();
            byte[] body = gzip("hello, hello, hello");
            conversation.send("HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + (body.length - 9) + "\n\n");
            conversation.send(Arrays.copyOf(body, body.length - 9));
            conversation.awaitEnd();
        });

        assertThatThrownBy(() -> style.send(transport(), get(server.uri("/"))))
                .isInstanceOf(IOException.class)
                .isNotInstanceOfAny(ConnectFailedException.class, TransportTimeoutException.class);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R11")
    final void r11DeliversWhatCameBeforeTheEnd(Style style) throws Exception {
        needs(HttpTransportCapability.BYTES_BEFORE_THE_END);
        String events = "data: {\"n\":1}\n\n".repeat(40);
        byte[] chunk = chunk(events);
        byte[] head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8);
        ScriptedServer ended = running(conversation -> {
            conversation.read();
            conversation.send(head);
            conversation.send(chunk);
        });
        ScriptedServer reset = running(conversation -> {
            conversation.read();
            conversation.send(head);
            conversation.send(chunk);
            conversation.reset();
        });
        for (ScriptedServer server : List.of(ended, reset)) {
            for (int i = 0; i < 20; i++) {
                Partial partial = Partial.of(style, transport(), get(server.uri("/")));
                assertThat(partial.text())
                        .as("%s, before %s", server == ended ? "end" : "reset", partial.failure())
                        .isEqualTo(events);
                assertThat(partial.failure())
                        .isInstanceOf(IOException.class)
                        .isNotInstanceOfAny(ConnectFailedException.class, TransportTimeoutException.class);
            }
        }
    }

    private static byte[] chunk(String text) {
        return (Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R12")
    final void r12TakesAPackedBodyWithoutBytesForEmpty(Style style) throws Exception {
        needs(HttpTransportCapability.COMPRESSION);
        for (String rest : List.of("Content-Length: 0\n\n", "Transfer-Encoding: chunked\n\n0\n\n")) {
            ScriptedServer server = answering("HTTP/1.1 200 OK\nContent-Encoding: gzip\n" + rest);

            assertThat(style.send(transport(), get(server.uri("/"))).text())
                    .as("with rest %s", rest)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R13")
    final void r13UnpacksAllMembersOfAPackedBody(Style style) throws Exception {
        needs(HttpTransportCapability.COMPRESSION);
        needs(HttpTransportCapability.GZIP_MEMBERS);
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (String member : List.of("one, ", "", "two, ", "three")) {
            members.writeBytes(gzip(member));
        }
        for (boolean chunked : List.of(false, true)) {
            ScriptedServer server = running(conversation -> {
                conversation.read();
                conversation.send("HTTP/1.1 200 OK\nContent-Encoding: gzip\n"
                        + (chunked ? "Transfer-Encoding: chunked\n\n" : "Content-Length: " + members.size() + "\n\n"));
                if (chunked) {
                    for (byte next : members.toByteArray()) {
                        conversation.sendChunk(new byte[] {next});
                    }
                    conversation.sendLastChunk();
                } else {
                    conversation.send(members.toByteArray());
                }
                conversation.awaitEnd();
            });

            assertThat(style.send(transport(), get(server.uri("/"))).text())
                    .as("chunked: %s", chunked)
                    .isEqualTo("one, two, three");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R14")
    final void r14CountsChunksWhereALengthIsAnnouncedAsWell(Style style) throws Exception {
        needs(HttpTransportCapability.CHUNKS_OVER_LENGTH);
        for (String length : List.of("2", "5", "500")) {
            ScriptedServer server = answering(
                    "HTTP/1.1 200 OK\nContent-Length: " + length + "\nTransfer-Encoding: chunked\n\n5\nhello\n0\n\n");

            assertThat(style.send(transport(), get(server.uri("/"))).text())
                    .as("Content-Length: %s", length)
                    .isEqualTo("hello");
        }
    }

    private void deliversAtOnce(Style style, boolean compressed) throws Exception {
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

    private static void hear(BlockingQueue<String> heard, StringBuilder all) {
        while (all.length() >= 7) {
            heard.add(all.substring(0, 7));
            all.delete(0, 7);
        }
    }
}
