package io.openaisdk.core.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.RateLimits;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LocationAwareLogger;

/** What is logged, as the simple logger of SLF4J writes it to the standard error stream. */
@ResourceLock(Resources.SYSTEM_ERR)
class LoggingObserverTest {

    private final CallInfo call = new CallInfo("responses.retrieve", "GET", "/responses/{responseId}", false);
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

    @Test
    void callIsOneLineAndEachAttemptIsExplained() {
        CallObservation observation = begin(Level.INFO);
        HttpRequest request =
                request(HttpHeaders.builder().add("Accept", "application/json").build());
        assertThat(observation.attempt(1, request)).isSameAs(request.headers());
        observation.failed(1, new IOException("reset"));
        observation.attempt(2, request);
        observation.responded(
                2,
                new ResponseMetadata(
                        200,
                        HttpHeaders.builder().add("x-request-id", "req_1").build(),
                        Optional.of("req_1"),
                        RateLimits.UNKNOWN));
        observation.end(new CallEnd(new CallOutcome.Succeeded()));

        List<String> lines = lines();
        assertThat(lines.get(0))
                .endsWith("DEBUG io.openaisdk - Attempt 1 of responses.retrieve: GET https://h/v1/responses/r_1"
                        + " with {Accept=application/json}");
        assertThat(lines.get(1))
                .endsWith("DEBUG io.openaisdk - Attempt 1 of responses.retrieve failed: java.io.IOException: reset");
        assertThat(lines.get(3))
                .endsWith("DEBUG io.openaisdk - Attempt 2 of responses.retrieve: 200 with {x-request-id=req_1}");
        assertThat(lines.get(4))
                .matches(".* INFO io\\.openaisdk - responses\\.retrieve GET /responses/\\{responseId}: "
                        + "200 \\(request req_1\\) after 2 attempt\\(s\\) in \\d+ ms");
        assertThat(lines).hasSize(5);
    }

    @Test
    void failureOfTheCallIsNamed() {
        CallObservation observation = begin(Level.INFO);
        observation.attempt(1, request(HttpHeaders.EMPTY));
        observation.failed(1, new IOException("reset"));
        observation.end(new CallEnd(new CallOutcome.Failed(new IllegalStateException("secret"), Optional.empty())));

        assertThat(lines().get(2))
                .matches(".* INFO .*: IOException after 1 attempt\\(s\\) in \\d+ ms, IllegalStateException");
    }

    @Test
    void nobodyIsToldWhatTheLogWouldDrop() throws ReflectiveOperationException {
        setLevel(LocationAwareLogger.INFO_INT);

        assertThat(LoggingObserver.isHeard(Level.DEBUG)).isFalse();
        assertThat(LoggingObserver.isHeard(Level.INFO)).isTrue();
    }

    @Test
    void callIsLoggedForDebuggingUnlessItIsAskedFor() {
        begin(Level.DEBUG).end(new CallEnd(new CallOutcome.Succeeded()));

        assertThat(lines()).singleElement().asString().matches(".*DEBUG io\\.openaisdk - .*: no response after 0 .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "PROXY-Authorization",
                "api-key",
                "X-Api-Key",
                "Cookie",
                "Set-Cookie",
                "x-amz-security-token",
                "X-Client-Secret",
                "x-goog-iam-token",
                "My-Token"
            })
    void valuesOfSecretHeadersAreNotLogged(String name) {
        CallObservation observation = begin(Level.INFO);
        HttpHeaders headers = HttpHeaders.builder()
                .add(name, "sk-secret")
                .add("X-Plain", "visible")
                .build();
        observation.attempt(1, request(headers));
        observation.responded(1, new ResponseMetadata(200, headers));
        observation.end(new CallEnd(new CallOutcome.Succeeded()));

        String log = String.join("\n", lines());
        assertThat(log).doesNotContain("sk-secret").contains(name + "=<redacted>", "X-Plain=visible");
    }

    @Test
    void queryIsNotLoggedAndRateLimitsAre() {
        CallObservation observation = begin(Level.INFO);
        observation.attempt(1, request(HttpHeaders.EMPTY));
        observation.responded(
                1,
                new ResponseMetadata(
                        200,
                        HttpHeaders.builder()
                                .add("x-ratelimit-remaining-tokens", "7")
                                .build()));

        String log = String.join("\n", lines());
        assertThat(log).doesNotContain("private").contains("x-ratelimit-remaining-tokens=7");
    }

    private CallObservation begin(Level level) {
        CallObserver observer = new LoggingObserver(level, false, 0, Redaction.KEYS);
        return observer.begin(call);
    }

    private static HttpRequest request(HttpHeaders headers) {
        return new HttpRequest(
                "GET", URI.create("https://h/v1/responses/r_1?q=private"), headers, null, HttpTimeouts.NONE);
    }

    private List<String> lines() {
        return log.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The simple logger has no public way to do this. */
    private static void setLevel(int level) throws ReflectiveOperationException {
        Logger logger = LoggerFactory.getLogger("io.openaisdk");
        Field field = logger.getClass().getDeclaredField("currentLogLevel");
        field.setAccessible(true);
        field.setInt(logger, level);
    }
}
