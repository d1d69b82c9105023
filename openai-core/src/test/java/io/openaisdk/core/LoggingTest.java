package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.events;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.files.FileCreateParams;
import io.openaisdk.api.files.FilePurpose;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LocationAwareLogger;

/** What is logged of a call at debug level, and what never is. */
@ResourceLock(Resources.SYSTEM_ERR)
class LoggingTest extends EndToEndTest {

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream stderr = System.err;

    @BeforeEach
    void capture() throws ReflectiveOperationException {
        setLevel(LocationAwareLogger.DEBUG_INT);
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() throws ReflectiveOperationException {
        System.setErr(stderr);
        setLevel(LocationAwareLogger.INFO_INT);
    }

    /** The simple logger of SLF4J, which writes to the standard error stream, has no public way to do this. */
    private static void setLevel(int level) throws ReflectiveOperationException {
        Logger logger = LoggerFactory.getLogger("io.openaisdk");
        Field field = logger.getClass().getDeclaredField("currentLogLevel");
        field.setAccessible(true);
        field.setInt(logger, level);
    }

    private String lines() {
        return log.toString(StandardCharsets.UTF_8);
    }

    @OnEveryWay
    void aCall(Way way) {
        server.on(status(429, "{\"error\":{\"message\":\"body of the failure\"}}", "retry-after-ms: 1"), hello());
        OpenAI client = closing(way.combination()
                .builder(server)
                .putHeader("X-Api-Key", "secret-of-a-gateway")
                .putHeader("X-Team", "blue")
                .putQueryParam("q", "hidden-query")
                .build());

        way.create(client);
        client.close();

        assertThat(lines())
                .contains("Attempt 1 of responses.create: POST " + server.url() + "/responses with {")
                .contains("X-Team=blue")
                .contains("X-Api-Key=<redacted>")
                .contains("Attempt 1 of responses.create: 429 with {")
                .contains("responses.create POST /responses: 200 (request req_1) after 2 attempt(s) in ")
                .doesNotContain(Combination.KEY)
                .doesNotContain("secret-of-a-gateway")
                .doesNotContain("hidden-query")
                .doesNotContain("body of the failure")
                .doesNotContain("\"Hi\"")
                .doesNotContain("Hello");
    }

    /** The Apache library logs an error when its selectors are closed while its threads still use them. */
    @OnEveryWay
    void closingIsSilent(Way way) {
        for (int client = 0; client < 5; client++) {
            server.on(hello());
            OpenAI used = way.combination().builder(server).build();
            way.create(used);
            used.close();
        }
        assertThat(lines()).doesNotContain("ERROR", "Exception");
    }

    @OnEveryWay
    void aKeyOfTheCallersOwn(Way way) {
        server.on(status(400, "{}"));
        OpenAI client = closing(way.combination()
                .builder(server)
                .putHeader("authorization", "Bearer sk-my-own")
                .build());

        way.failure(BadRequestException.class, client);
        client.close();

        assertThat(server.received().get(0).header("Authorization")).isEqualTo("Bearer sk-my-own");
        assertThat(lines())
                .contains("authorization=<redacted>")
                .contains("responses.create POST /responses: 400 (request req_1) after 1 attempt(s) in ")
                .contains(", BadRequestException")
                .doesNotContain("sk-my-own");
    }

    // --- Bodies

    private OpenAI talkative(Way way, Consumer<LogOptions> options) {
        return closing(way.combination()
                .builder(server)
                .logging(l -> l.level(LogOptions.Level.DEBUG))
                .logging(options)
                .build());
    }

    @OnEveryWay
    void bodiesAtDebugLevel(Way way) {
        server.on(status(429, "the reason", "retry-after-ms: 1"), hello());
        OpenAI client = talkative(way, l -> {});

        way.create(client);
        client.close();

        assertThat(lines().lines().filter(line -> line.contains("\"input\":\"Hi\"")))
                .singleElement()
                .asString()
                .contains("Attempt 1 of responses.create: POST " + server.url() + "/responses with {")
                .contains("} and a body of ")
                .contains(" bytes: {\"");
        assertThat(lines())
                .contains("Attempt 2 of responses.create: response with a body of " + Answers.RESPONSE.length()
                        + " bytes: " + Answers.RESPONSE)
                .contains("Attempt 1 of responses.create: response with a body of 10 bytes: the reason")
                .contains(" INFO io.openaisdk - responses.create POST /responses: 200 (request req_1) after 2 ")
                .doesNotContain("left out");
    }

    @OnEveryWay
    void noBodiesAtInfoLevel(Way way) throws ReflectiveOperationException {
        server.on(hello(), hello());
        way.create(closing(way.combination()
                .builder(server)
                .logging(l -> l.level(LogOptions.Level.INFO))
                .build()));
        setLevel(LocationAwareLogger.INFO_INT);
        way.create(talkative(way, l -> {}));

        assertThat(lines()).contains("Attempt 1 of", " INFO ").doesNotContain("\"Hi\"", "Hello");
        assertThat(lines().lines().filter(line -> line.contains("Attempt"))).hasSize(2);
    }

    @OnEveryWay
    void nothingWhenItIsOff(Way way) {
        server.on(hello());
        way.create(closing(way.combination()
                .builder(server)
                .logging(l -> l.level(LogOptions.Level.OFF))
                .build()));

        assertThat(lines()).doesNotContain("io.openaisdk");
    }

    @OnEveryWay
    void answersThatAreKeptRaw(Way way) {
        server.on(hello());
        OpenAI client = talkative(way, l -> {});

        way.call(
                client,
                it -> it.raw().responses().create(p -> p.model("m")),
                it -> client.async().raw().responses().create(p -> p.model("m")));

        assertThat(lines()).contains("Attempt 1 of responses.create: response with a body of ", Answers.RESPONSE);
    }

    @OnEveryWay
    void failures(Way way) {
        server.on(text(400, "text/html", "<html>\r\nWhat?\n</html>"));
        OpenAI client = talkative(way, l -> {});

        way.failure(BadRequestException.class, client);

        assertThat(lines()).contains("response with a body of 21 bytes: <html> What? </html>");
    }

    @OnEveryWay
    void longBodiesAreCut(Way way) {
        String answer = "{\"text\":\"" + "\u00e4".repeat(10_000) + "\"}";
        server.on(json(answer));
        OpenAI client = talkative(way, l -> l.maxBodyBytes(12));

        way.call(
                client,
                it -> it.post("/x", JsonValue.of("y".repeat(30))),
                it -> it.post("/x", JsonValue.of("y".repeat(30))));

        assertThat(lines())
                .contains("a body of 32 bytes: \"yyyyyyyyyyy... (20 bytes left out)")
                // a character of two bytes that the cut would go through is left out as a whole
                .contains("a body of 20011 bytes: {\"text\":\"\u00e4... (20000 bytes left out)");
    }

    @OnEveryWay
    void eventsOneByOne(Way way) {
        server.on(events(delta("one", 1), delta("two", 2), completed(3)));
        OpenAI client = talkative(way, l -> l.redactProperty("item_id"));
        if (way.async()) {
            Way.await(client.async()
                    .responses()
                    .createStreaming(p -> p.model("m"))
                    .forEach(event -> {}));
        } else {
            try (var events = client.responses().createStreaming(p -> p.model("m"))) {
                events.forEach(event -> {});
            }
        }
        client.close();

        assertThat(lines().lines().filter(line -> line.contains("Event of responses.createStreaming: {")))
                .hasSize(3)
                .first()
                .asString()
                .contains("\"delta\":\"one\"", "\"item_id\":\"<redacted>\"");
        assertThat(lines()).containsPattern("response with a body of \\d+ bytes\\R");
    }

    @OnEveryWay
    void filesBySizeAlone(Way way) {
        server.on(json(Answers.FILE), exchange -> exchange.answer(200, "audio/mpeg", "some music"));
        OpenAI client = talkative(way, l -> {});
        FileCreateParams file = FileCreateParams.builder()
                .file("private lines".getBytes(StandardCharsets.UTF_8), "input.jsonl")
                .purpose(FilePurpose.FINE_TUNE)
                .build();

        way.call(client, it -> it.files().create(file), it -> it.files().create(file));
        if (way.async()) {
            Way.await(client.async().files().content("file_1").thenCompose(content -> content.bytes()));
        } else {
            assertThat(client.files().content("file_1").bytes()).hasSize(10);
        }

        assertThat(lines())
                .containsPattern("Attempt 1 of files.create: POST .* and a body of \\d+ bytes\\R")
                .containsPattern("Attempt 1 of files.content: response with a body of 10 bytes\\R")
                .doesNotContain("private lines", "some music");
    }

    @OnEveryWay
    void whatTheApplicationWantsLeftOut(Way way) {
        server.on(hello());
        OpenAI client = closing(way.combination()
                .builder(server)
                .putHeader("X-Tenant", "tenant-7")
                .logging(l -> l.level(LogOptions.Level.DEBUG)
                        .redactHeader("x-tenant")
                        .redactHeader("X-Request-ID")
                        .redactProperty("input")
                        .redactText(text -> text.replace("gpt", "GPT"))
                        .redactText(text -> text.replace("GPT-5.5", "a model")))
                .build());

        way.create(client);

        assertThat(server.received().get(0).header("X-Tenant")).isEqualTo("tenant-7");
        assertThat(lines())
                .contains("X-Tenant=<redacted>", "\"input\":\"<redacted>\"", "\"model\":\"a model\"")
                .containsIgnoringCase("x-request-id=<redacted>")
                .doesNotContain("tenant-7", "\"Hi\"", "gpt-5.5");
    }

    @OnEveryWay
    void redactionThatFails(Way way) {
        server.on(hello());
        OpenAI client = talkative(
                way,
                l -> l.redactText(text -> {
                    throw new IllegalStateException("A redaction of a test throws");
                }));

        way.create(client);

        assertThat(lines())
                .contains("(not shown, because the redaction failed: java.lang.IllegalStateException)")
                .doesNotContain("\"Hi\"", "Hello");
    }
}
