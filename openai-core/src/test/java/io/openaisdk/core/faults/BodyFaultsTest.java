package io.openaisdk.core.faults;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.text;
import static io.openaisdk.core.faults.Aftermath.CLOSED_BY_CLIENT;
import static io.openaisdk.core.faults.Aftermath.CLOSED_BY_SERVER;
import static io.openaisdk.core.faults.Aftermath.REUSED_OR_CLOSED;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.core.Answers;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Answers that begin well, and then break off, stall, or are not what their headers say. */
class BodyFaultsTest extends FaultFamily {

    private static final String JSON = "Content-Type: application/json";

    private static final String HEAD = "HTTP/1.1 200 OK\r\n" + JSON + "\r\n";

    /** An answer that must not be taken for that of the next call. */
    private static final String POISON =
            HEAD + "Content-Length: " + Answers.response("Poison").length() + "\r\n\r\n" + Answers.response("Poison");

    private static final Fault.Setup SHORT_IDLE = cell -> cell.options(o -> o.idleTimeout(Duration.ofMillis(150)));

    @Override
    List<Fault> faults() {
        return List.of(
                broken("reset in the body", begun(Exchange::reset)).leaving(CLOSED_BY_SERVER),
                broken("hang-up in the body", begun(Exchange::hangUp)).leaving(CLOSED_BY_SERVER),
                broken("half-close in the body", begun(Exchange::endOutput)),
                broken("wrong content length: too long", begun(Exchange::endOutput)),
                useless("wrong content length: too short", exchange -> {
                            exchange.head(200, JSON, "Content-Length: 60");
                            exchange.raw(Answers.RESPONSE);
                        })
                        .with(BodyFaultsTest::assumeSurplusEndsTheConnection)
                        .leaving(REUSED_OR_CLOSED),
                Fault.harmless("surplus after the body", surplus("and more"))
                        .with(BodyFaultsTest::assumeSurplusEndsTheConnection)
                        .leaving(REUSED_OR_CLOSED),
                Fault.harmless(
                                "surplus after the last chunk",
                                exchange -> exchange.raw(HEAD
                                        + "Transfer-Encoding: chunked\r\n\r\n"
                                        + Integer.toHexString(Answers.RESPONSE.length()) + "\r\n" + Answers.RESPONSE
                                        + "\r\n0\r\n\r\n" + POISON))
                        .with(BodyFaultsTest::assumeSurplusIsNoticed)
                        .leaving(REUSED_OR_CLOSED),
                Fault.harmless("an answer that nobody asked for", surplus(POISON))
                        .with(BodyFaultsTest::assumeSurplusIsNoticed)
                        .leaving(REUSED_OR_CLOSED),
                broken("hang-up between chunks", exchange -> {
                            exchange.head(200, JSON, "Transfer-Encoding: chunked");
                            exchange.chunk(Answers.RESPONSE);
                            exchange.hangUp();
                        })
                        .leaving(CLOSED_BY_SERVER),
                broken("bad chunk size", chunked("zz\r\n{}\r\n0\r\n\r\n")),
                broken("negative chunk size", chunked("-2\r\n{}\r\n0\r\n\r\n"))
                        .with(cell -> assumeFalse(
                                cell.way().async()
                                        && cell.way()
                                                .combination()
                                                .transportName()
                                                .equals("apache"),
                                "the asynchronous Apache client takes it for the beginning of a chunk, and waits")),
                late("stalled body", begun(exchange -> {})),
                late("stalled before the body", exchange -> exchange.head(200, JSON, "Content-Length: 1000")),
                late("stalled chunk size", chunked("1")),
                late("slow drip of the body", begun(exchange -> ConnectionFaultsTest.drip(exchange, " ")))
                        .with(cell -> cell.options(o -> o.timeout(Duration.ofMillis(300)))),
                Fault.harmless("slow drip that ends in time", exchange -> {
                    byte[] body = Answers.RESPONSE.getBytes(StandardCharsets.UTF_8);
                    exchange.head(200, JSON, "Content-Length: " + body.length);
                    for (int i = 0; i < body.length; i += 40) {
                        exchange.raw(Arrays.copyOfRange(body, i, Math.min(i + 40, body.length)));
                        Thread.sleep(2);
                    }
                }),
                broken("bad gzip", zipped("this is no gzip".getBytes(StandardCharsets.UTF_8)))
                        .leaving(REUSED_OR_CLOSED),
                broken("truncated gzip", zipped(Arrays.copyOf(gzip(Answers.RESPONSE), 40)))
                        .leaving(REUSED_OR_CLOSED),
                broken("gzip with a wrong checksum", zipped(spoilt(gzip(Answers.RESPONSE))))
                        .leaving(REUSED_OR_CLOSED),
                Fault.harmless("gzip", zipped(gzip(Answers.RESPONSE))),
                useless("no content", exchange -> exchange.head(204)),
                useless("empty body", text(200, "application/json", "")),
                useless("HTML", text(200, "text/html", "<html><body>Please log in</body></html>")),
                useless("truncated JSON", text(200, "application/json", Answers.RESPONSE.substring(0, 60))),
                useless("more than one JSON value", text(200, "application/json", Answers.RESPONSE + "{}")),
                useless(
                        "not UTF-8",
                        exchange -> exchange.answer(
                                200, "application/json", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})),
                useless("deeply nested JSON", text(200, "application/json", "[".repeat(100_000))),
                stream("reset in the middle of an event", ApiConnectionException.class, exchange -> {
                            exchange.chunk(delta("a", 1) + delta("b", 2).substring(0, 50));
                            exchange.reset();
                        })
                        .leaving(CLOSED_BY_SERVER),
                stream("half-close in the middle of an event", ApiConnectionException.class, exchange -> {
                    exchange.chunk(delta("a", 1) + delta("b", 2).substring(0, 50));
                    exchange.endOutput();
                }),
                stream(
                                "stalled in the middle of an event",
                                ApiTimeoutException.class,
                                exchange -> exchange.chunk(
                                        delta("a", 1) + delta("b", 2).substring(0, 50)))
                        .with(SHORT_IDLE),
                stream("stalled between events", ApiTimeoutException.class, exchange -> exchange.chunk(delta("a", 1)))
                        .with(SHORT_IDLE),
                stream("bad chunk size between events", ApiConnectionException.class, exchange -> {
                    exchange.chunk(delta("a", 1));
                    exchange.raw("zz\r\n");
                }),
                stream("an end in the middle of an event", StreamTruncatedException.class, exchange -> {
                            exchange.chunk(delta("a", 1) + delta("b", 2).substring(0, 90));
                            exchange.lastChunk();
                        })
                        .leaving(REUSED_OR_CLOSED),
                stream("an event that is no JSON", ResponseDecodingException.class, exchange -> {
                    exchange.chunk("data: {\"type\":\n\n");
                    exchange.chunk(completed(2));
                }));
    }

    private static Fault broken(String name, Script answer) {
        return Fault.of(name, answer, ApiConnectionException.class, 1).leaving(CLOSED_BY_CLIENT);
    }

    private static Fault late(String name, Script answer) {
        return Fault.of(name, answer, ApiTimeoutException.class, 1)
                .with(SHORT_IDLE)
                .leaving(CLOSED_BY_CLIENT);
    }

    private static Fault useless(String name, Script answer) {
        return Fault.of(name, answer, ResponseDecodingException.class, 1);
    }

    private static Fault stream(String name, Class<? extends OpenAIException> failure, Script afterHeaders) {
        return Fault.of(
                        name,
                        exchange -> {
                            exchange.beginEvents();
                            afterHeaders.answer(exchange);
                        },
                        failure,
                        1)
                .on(Call.STREAM)
                .leaving(CLOSED_BY_CLIENT);
    }

    /** Begins a body of 1000 bytes. */
    private static Script begun(Script then) {
        return exchange -> {
            exchange.head(200, JSON, "Content-Length: 1000");
            exchange.raw(Answers.RESPONSE.substring(0, 40));
            then.answer(exchange);
        };
    }

    private static void assumeSurplusEndsTheConnection(Cell cell) {
        cell.assumeConnectionsOfTheSdk("apache", "it does not look for what nobody asked for");
    }

    private static void assumeSurplusIsNoticed(Cell cell) {
        assumeSurplusEndsTheConnection(cell);
        assumeTrue(
                cell.way().combination().transportName().equals("apache"),
                "OkHttp reads the next answer from what it has in memory already, and gives no way to look there");
    }

    /** Sends an answer and more, all at once. */
    private static Script surplus(String more) {
        return exchange -> exchange.raw(
                HEAD + "Content-Length: " + Answers.RESPONSE.length() + "\r\n\r\n" + Answers.RESPONSE + more);
    }

    private static Script chunked(String raw) {
        return exchange -> {
            exchange.head(200, JSON, "Transfer-Encoding: chunked");
            exchange.raw(raw);
        };
    }

    private static Script zipped(byte[] body) {
        return exchange -> exchange.answer(200, "application/json", body, "Content-Encoding: gzip");
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Changes the checksum, which stands before the length at the end. */
    private static byte[] spoilt(byte[] gzip) {
        gzip[gzip.length - 8] ^= 1;
        return gzip;
    }
}
