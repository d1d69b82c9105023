package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.BadRequestException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
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
}
