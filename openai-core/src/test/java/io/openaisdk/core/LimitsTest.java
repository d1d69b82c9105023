package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.response;
import static io.openaisdk.core.Answers.text;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RequestOptions;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large an answer may be, and what becomes of one that is larger. */
class LimitsTest extends EndToEndTest {

    private static final int MEGABYTE = 1 << 20;

    /** A client without patience, for small answers. */
    private OpenAI client(Way way, Consumer<RequestOptions> options) {
        return once(way.combination()).withOptions(options);
    }

    @OnEveryWay
    void headersUpToTheLimit(Way way) {
        String[] headers = headersOf(2000);
        server.on(json(response("Hello"), headers), json(response("Hello"), headers), hello());

        way.create(client(way, o -> o.maxHeaderBytes(2200)));

        ApiConnectionException failure =
                way.failure(ApiConnectionException.class, client(way, o -> o.maxHeaderBytes(2000)));
        assertThat(failure)
                .hasMessageContaining("the headers of the response have more than 2000 bytes (maxHeaderBytes)");
        assertThat(way.create(client(way, o -> {})).outputText()).isEqualTo("Hello");
    }

    @OnEveryWay
    void headersUpToTheUsualLimit(Way way) {
        server.on(json(response("Hello"), headersOf(65_000)), json(response("Hello"), headersOf(66_000)));
        server.on(json(response("Hello"), headersOf(250_000)));

        way.create(client(way, o -> {}));

        way.failure(ApiConnectionException.class, client(way, o -> {}));
        way.create(client(way, o -> o.maxHeaderBytes(262_144)));
    }

    /** Makes headers of so many bytes, 20 a line. */
    private static String[] headersOf(int bytes) {
        String[] headers = new String[bytes / 1000];
        for (int i = 0; i < headers.length; i++) {
            headers[i] = String.format("X-%04d: %s", i, "x".repeat(990));
        }
        return headers;
    }

    @OnEveryWay
    void bodiesUpToTheLimit(Way way) {
        String body = response("Hello" + "!".repeat(5000));
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        server.on(json(body), json(body), json(body));

        way.create(client(way, o -> o.maxResponseBytes(length)));
        ResponseDecodingException failure =
                way.failure(ResponseDecodingException.class, client(way, o -> o.maxResponseBytes(length - 1)));
        assertThat(failure)
                .hasMessageContaining("has more than " + (length - 1) + " bytes (maxResponseBytes)")
                .hasMessageContaining("it begins: {");
        assertThat(failure.requestId()).contains("req_1");
        assertThat(failure.attempts()).isEqualTo(1);
        Way.failure(
                ResponseDecodingException.class,
                () -> way.call(
                        client(way, o -> o.maxResponseBytes(length - 1)),
                        it -> it.get("/anything"),
                        it -> it.get("/anything")));
    }

    @OnEveryWay
    void aBodyWithoutEndIsCut(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked");
            for (int sent = 0; sent < 64 * MEGABYTE; sent += 8192) {
                exchange.chunk(" ".repeat(8192));
            }
        }));

        way.failure(ResponseDecodingException.class, client(way, o -> o.maxResponseBytes(MEGABYTE)));

        Way.await(hungUp);
    }

    @OnEveryWay
    void aBodyThatSwellsWhenItIsUnpackedIsCut(Way way) {
        byte[] bomb = gzip(256 * MEGABYTE);
        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        server.on(exchange -> exchange.answer(200, "application/json", bomb, "Content-Encoding: gzip"), hello());

        way.failure(ResponseDecodingException.class, client(way, o -> o.maxResponseBytes(MEGABYTE)));

        assertThat(way.create(client(way, o -> {})).outputText()).isEqualTo("Hello");
    }

    @OnEveryWay
    void filesAreBoundedInMemoryOnly(Way way, @TempDir Path folder) throws IOException {
        Script file = text(200, "application/octet-stream", "x".repeat(5000));
        server.on(file, file);
        OpenAI client = client(way, o -> o.maxResponseBytes(4999));
        Path copy = folder.resolve("copy");

        Way.failure(
                ResponseDecodingException.class,
                () -> way.call(client, it -> bytes(it), it -> it.files()
                        .content("file-1")
                        .thenCompose(it2 -> it2.bytes())));
        way.call(client, it -> write(it, copy), it -> it.files()
                .content("file-1")
                .thenCompose(content -> content.writeTo(copy)));

        assertThat(Files.size(copy)).isEqualTo(5000);
    }

    private static byte[] bytes(OpenAI client) {
        try (BinaryContent content = client.files().content("file-1")) {
            return content.bytes();
        }
    }

    private static long write(OpenAI client, Path copy) {
        try (BinaryContent content = client.files().content("file-1")) {
            return content.writeTo(copy);
        }
    }

    @OnEveryWay
    void eventsUpToTheLimit(Way way) {
        String event = delta("x".repeat(1000), 1);
        int length = event.strip().length() - event.indexOf("{");
        server.on(events(event, completed(2)), events(delta("a", 1), event));

        assertThat(read(way, client(way, o -> o.maxEventBytes(length)))).isEqualTo(2);

        ResponseDecodingException failure = Way.failure(
                ResponseDecodingException.class, () -> read(way, client(way, o -> o.maxEventBytes(length - 1))));
        assertThat(failure)
                .hasMessageContaining("has an event of more than " + (length - 1) + " bytes (maxEventBytes)");
    }

    @OnEveryWay
    void anEventWithoutEndIsCut(Way way) {
        for (String text : List.of("x".repeat(8192), "data: " + "x".repeat(8192) + "\n", ": ".repeat(4096))) {
            CountDownLatch hungUp = new CountDownLatch(1);
            server.on(untilHangUp(hungUp, exchange -> {
                exchange.beginEvents();
                exchange.chunk(delta("a", 1));
                for (int sent = 0; sent < 64 * MEGABYTE; sent += text.length()) {
                    exchange.chunk(text);
                }
            }));

            Way.failure(ResponseDecodingException.class, () -> read(way, client(way, o -> o.maxEventBytes(MEGABYTE))));

            Way.await(hungUp);
        }
    }

    private static int read(Way way, OpenAI client) {
        int[] count = {0};
        if (way.async()) {
            Way.await(client.async()
                    .responses()
                    .createStreaming(p -> p.model("m"))
                    .forEach(event -> count[0]++));
            return count[0];
        }
        try (EventStream<ResponseStreamEvent> events = client.responses().createStreaming(p -> p.model("m"))) {
            events.forEach(event -> count[0]++);
        }
        return count[0];
    }

    @OnEveryWay
    void jsonUpToTheLimits(Way way) {
        OpenAI client = closing(way.combination()
                .builder(server)
                .maxRetries(0)
                .jsonLimits(JsonLimits.DEFAULT
                        .withNesting(20)
                        .withNameLength(30)
                        .withNumberLength(5)
                        .withStringLength(40))
                .build());
        server.on(json("{\"id\":\"r\",\"more\":12345}"), json("{\"id\":\"" + "r".repeat(40) + "\"}"));
        way.create(client);
        way.create(client);

        for (String tooMuch : List.of(
                "{\"more\":123456}",
                "{\"id\":\"" + "r".repeat(41) + "\"}",
                "{\"" + "n".repeat(31) + "\":1}",
                "{\"more\":" + "[".repeat(20) + "]".repeat(20) + "}")) {
            server.on(json(tooMuch));
            way.failure(ResponseDecodingException.class, client);
        }
    }

    @OnEveryWay
    void parametersThatAreNestedTooDeepAreNotSent(Way way) {
        OpenAI client = client(way, o -> {});
        JsonValue deep = JsonValue.of(1);
        for (int i = 0; i < 600; i++) {
            deep = JsonValue.of(List.of(deep));
        }
        JsonValue tooDeep = deep;

        InvalidRequestException failure = Way.failure(
                InvalidRequestException.class,
                () -> way.call(
                        client,
                        it -> it.responses().create(p -> p.putAdditionalProperty("deep", tooDeep)),
                        it -> it.responses().create(p -> p.putAdditionalProperty("deep", tooDeep))));

        assertThat(failure).hasMessageContaining("cannot be written as JSON");
        assertThat(server.connections()).isZero();
    }

    /** The stack that a thread usually has must do for the deepest nesting that can be set. */
    @OnEveryWay
    void theStackBearsTheDeepestNesting(Way way) throws Exception {
        OpenAI client = closing(way.combination()
                .builder(server)
                .maxRetries(0)
                .jsonLimits(JsonLimits.DEFAULT.withNesting(JsonLimits.MOST_NESTING))
                .build());
        int depth = JsonLimits.MOST_NESTING - 1;
        String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
        server.on(json("{\"id\":\"r\",\"more\":" + deep + "}"), hello());
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            JsonValue more = way.create(client).property("more").orElseThrow();
            assertThat(more.toString()).isEqualTo(deep);
            assertThat(more).isEqualTo(JsonValue.of(more.asObject().orElseThrow()));
            assertThat(more.hashCode()).isNotZero();
            way.call(
                    client,
                    it -> it.responses().create(p -> p.putAdditionalProperty("more", more)),
                    it -> it.responses().create(p -> p.putAdditionalProperty("more", more)));
            return true;
        });
        Thread usual = new Thread(null, task, "usual stack", 1024 * 1024);
        usual.setDaemon(true);
        usual.start();

        assertThat(task.get()).isTrue();
        assertThat(server.received().get(1).body()).isEqualTo("{\"more\":" + deep + "}");
    }

    @Test
    void limitsThatAreNone() {
        OpenAI client = once(Combination.APACHE_JACKSON);
        for (int size : List.of(0, -1, Integer.MIN_VALUE)) {
            assertThatIllegalArgumentException().isThrownBy(() -> client.withOptions(o -> o.maxHeaderBytes(size)));
            assertThatIllegalArgumentException().isThrownBy(() -> client.withOptions(o -> o.maxResponseBytes(size)));
            assertThatIllegalArgumentException().isThrownBy(() -> client.withOptions(o -> o.maxEventBytes(size)));
            assertThatIllegalArgumentException().isThrownBy(() -> JsonLimits.DEFAULT.withNesting(size));
            assertThatIllegalArgumentException().isThrownBy(() -> JsonLimits.DEFAULT.withStringLength(size));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.withOptions(o -> o.maxHeaderBytes(262_145)))
                .withMessage("maxHeaderBytes must be from 1 to 262144, not 262145");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.DEFAULT.withNesting(1001))
                .withMessage("nesting must be from 1 to 1000, not 1001");
    }

    private static byte[] gzip(int spaces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            byte[] piece = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < spaces; written += piece.length) {
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
