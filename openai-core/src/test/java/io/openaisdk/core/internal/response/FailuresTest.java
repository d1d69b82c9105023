package io.openaisdk.core.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiError;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.api.errors.ConflictException;
import io.openaisdk.api.errors.ContentFilterException;
import io.openaisdk.api.errors.CredentialsException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.PermissionDeniedException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.errors.UnprocessableEntityException;
import io.openaisdk.api.errors.UploadException;
import io.openaisdk.core.internal.http.BrokenInputStream;
import io.openaisdk.core.internal.http.MultipartBody;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.json.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private static final String CODECS = "io.openaisdk.core.internal.model.Codecs#all";

    private static final HttpRequest REQUEST = new HttpRequest(
            "POST",
            URI.create("https://h/v1/responses?secret=query"),
            HttpHeaders.builder().add("Authorization", "Bearer sk-secret").build(),
            null,
            HttpTimeouts.NONE);

    /** The vectors V-ERR: status, body, message, code, and the error as JSON. */
    static Stream<Arguments> vectors() {
        return Stream.of(
                Arguments.of(
                        400,
                        "{\"error\":{\"message\":\"m\",\"type\":\"t\",\"param\":\"p\",\"code\":\"c\"}}",
                        "400: m (code c, request req_1)",
                        "c",
                        "{\"message\":\"m\",\"type\":\"t\",\"param\":\"p\",\"code\":\"c\"}"),
                Arguments.of(400, "{\"error\":\"oops\"}", "400: oops (request req_1)", null, "\"oops\""),
                Arguments.of(
                        400,
                        "{\"message\":\"m\",\"code\":\"c\"}",
                        "400: m (code c, request req_1)",
                        "c",
                        "{\"message\":\"m\",\"code\":\"c\"}"),
                Arguments.of(
                        400,
                        "{\"error\":null,\"code\":\"q\"}",
                        "400: {\"error\":null,\"code\":\"q\"} (request req_1)",
                        null,
                        "null"),
                Arguments.of(
                        400,
                        "{\"error\":{\"code\":42}}",
                        "400: {\"error\":{\"code\":42}} (request req_1)",
                        null,
                        "{\"code\":42}"),
                Arguments.of(400, "[1]", "400: [1] (request req_1)", null, "[1]"),
                Arguments.of(500, " <html>\n\n <h1>Bad</h1> ", "500: <html> <h1>Bad</h1> (request req_1)", null, null),
                Arguments.of(400, "", "400: no explanation (request req_1)", null, null),
                Arguments.of(400, " \n ", "400: no explanation (request req_1)", null, null),
                Arguments.of(400, "{\"error\":{", "400: {\"error\":{ (request req_1)", null, null),
                Arguments.of(400, "\"oops\" {}", "400: \"oops\" {} (request req_1)", null, null),
                Arguments.of(400, "1e99999999999", "400: 1e99999999999 (request req_1)", null, null));
    }

    @Test
    void issuerThatIsNotToBeHadIsNotTakenForTheService() {
        OpenAIException answered =
                Failures.of(new AuthUnavailableException("auth answered 503", 503, null), REQUEST, 3, null);
        assertThat(answered)
                .isExactlyInstanceOf(CredentialsException.class)
                .hasMessage("auth answered 503 (after 3 attempts)");
        assertThat(((CredentialsException) answered).status()).hasValue(503);

        assertThat(Failures.of(new AuthUnavailableException("auth is silent", 0, null), REQUEST, 1, null))
                .isExactlyInstanceOf(ApiConnectionException.class)
                .hasMessage("auth is silent");
        assertThat(Failures.mayPass(new AuthUnavailableException("auth is silent", 0, null)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void statusIsExplainedByWhatTheServiceSays(int status, String body, String message, String code, String json) {
        for (JsonCodec codec : Codecs.ALL) {
            ApiStatusException failure = status(status, body, codec);

            assertThat(failure).hasMessage(message).hasNoCause();
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.code().orElse(null)).isEqualTo(code);
            assertThat(failure.error().json()).isEqualTo(json);
            assertThat(failure.rawBody()).contains(body.trim());
            assertThat(failure.requestId()).contains("req_1");
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(failure.http().orElseThrow().status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void partsOfAnErrorAreGiven(JsonCodec codec) {
        ApiStatusException failure = status(
                400,
                "{\"error\":{\"message\":\"m\",\"type\":\"invalid_request_error\",\"param\":\"model\",\"code\":null}}",
                codec);

        assertThat(failure).hasMessage("400: m (request req_1)");
        assertThat(failure.type()).contains("invalid_request_error");
        assertThat(failure.param()).contains("model");
        assertThat(failure.code()).isEmpty();
    }

    @Test
    void eachStatusHasItsClass() {
        assertThat(of(400)).isExactlyInstanceOf(BadRequestException.class);
        assertThat(status(400, "{\"error\":{\"code\":\"content_filter\"}}", Codecs.GSON))
                .isExactlyInstanceOf(ContentFilterException.class);
        assertThat(of(401)).isInstanceOf(AuthenticationException.class);
        assertThat(of(403)).isInstanceOf(PermissionDeniedException.class);
        assertThat(of(404)).isInstanceOf(NotFoundException.class);
        assertThat(of(409)).isInstanceOf(ConflictException.class);
        assertThat(of(422)).isInstanceOf(UnprocessableEntityException.class);
        assertThat(of(429)).isInstanceOf(RateLimitException.class);
        assertThat(of(500)).isInstanceOf(InternalServerException.class);
        assertThat(of(529)).isInstanceOf(InternalServerException.class);
        for (int status : new int[] {302, 304, 402, 405, 408, 410, 413, 425}) {
            assertThat(of(status)).isExactlyInstanceOf(ApiStatusException.class);
        }
    }

    @Test
    void longBodiesAreCut() {
        ApiStatusException failure = status(500, "x".repeat(100_000), Codecs.JACKSON);

        assertThat(failure.getMessage()).isEqualTo("500: " + "x".repeat(300) + "... (request req_1)");
        assertThat(failure.rawBody().orElseThrow()).hasSize(8192);
    }

    @Test
    void bodyThatJustFitsIsNotCut() {
        assertThat(status(500, "x".repeat(300), Codecs.JACKSON))
                .hasMessage("500: " + "x".repeat(300) + " (request req_1)");
    }

    @Test
    void messageWithoutRequestIdEndsAfterTheCode() {
        ApiStatusException failure = Failures.status(
                new ResponseHead(400, HttpHeaders.EMPTY, 1, HttpHeaders.EMPTY),
                "{\"error\":{\"message\":\"m\",\"code\":\"c\"}}".getBytes(StandardCharsets.UTF_8),
                Codecs.GSON);

        assertThat(failure).hasMessage("400: m (code c)");
        assertThat(failure.requestId()).isEmpty();
    }

    @Test
    void timeoutNamesTheBound() {
        assertThat(Failures.of(
                        new TransportTimeoutException(
                                TransportTimeoutException.Bound.IDLE,
                                Duration.ofSeconds(5),
                                new IOException("silence")),
                        REQUEST,
                        1,
                        null))
                .isInstanceOf(ApiTimeoutException.class)
                .isInstanceOf(ApiConnectionException.class)
                .hasMessage("The idle timeout of 5 s passed while calling POST https://h/v1/responses");
    }

    /** The user's own words: what was left for the last attempt is no time that anybody has set. */
    @ParameterizedTest
    @CsvSource({"5000, 5 s", "1500, 1500 ms", "400, 400 ms"})
    void timeoutOfTheWholeCallNamesTheTimeThatWasSet(long millis, String name) {
        HttpRequest request = REQUEST.withTimeouts(HttpTimeouts.NONE.withTotal(Duration.ofMillis(millis)));
        assertThat(Failures.of(
                        new TransportTimeoutException(
                                TransportTimeoutException.Bound.TOTAL, Duration.ofMillis(7), new IOException("x")),
                        request,
                        2,
                        null))
                .hasMessage("No complete response within " + name
                        + " while calling POST https://h/v1/responses (after 2 attempts)");
    }

    @Test
    void uploadThatCannotBeReadIsNoFaultOfTheConnection() {
        OpenAIException failure = Failures.of(unreadable(), REQUEST, 1, null);

        assertThat(failure)
                .isExactlyInstanceOf(UploadException.class)
                .hasMessage("Cannot read a.txt to upload it: disk")
                .cause()
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void onlyFailuresOfTheConnectionMayPass() {
        assertThat(Failures.mayPass(new IOException("reset"))).isTrue();
        assertThat(Failures.mayPass(new ConnectFailedException("refused", new IOException("refused"))))
                .isTrue();
        assertThat(Failures.mayPass(new InterruptedIOException("interrupted"))).isFalse();
        assertThat(Failures.mayPass(unreadable())).isFalse();
        assertThat(Failures.mayPass(new IllegalStateException("bug"))).isFalse();
    }

    @Test
    void brokenConnectionNamesTheRequestAndTheAttempts() {
        OpenAIException failure = Failures.of(new IOException("reset"), REQUEST, 3, null);

        assertThat(failure)
                .isExactlyInstanceOf(ApiConnectionException.class)
                .hasMessage("The connection broke while calling POST https://h/v1/responses: reset (after 3 attempts)")
                .hasCauseExactlyInstanceOf(IOException.class);
        assertThat(failure.attempts()).isEqualTo(3);
    }

    @Test
    void connectionThatWasNotMadeSaysSo() {
        assertThat(Failures.of(
                        new ConnectFailedException("Cannot connect to h:443", new IOException("refused")),
                        REQUEST,
                        1,
                        null))
                .isExactlyInstanceOf(ApiConnectionException.class)
                .hasMessage("Cannot connect to h:443");
    }

    @Test
    void failureWithoutAMessageIsNamedByItsClass() {
        assertThat(Failures.of(new IOException(), REQUEST, 1, null)).hasMessageEndingWith("/v1/responses: IOException");
    }

    @Test
    void interruptLeavesTheFlagSet() {
        assertThat(Failures.of(new InterruptedIOException("x"), REQUEST, 1, null))
                .isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatIsKnownStaysWhatItIs() {
        OpenAIException known = of(400);

        assertThat(Failures.of(known, REQUEST, 1, null)).isSameAs(known);
        assertThat(Failures.of(new IllegalStateException("bug"), REQUEST, 1, null))
                .isExactlyInstanceOf(OpenAIException.class)
                .hasMessageEndingWith("/v1/responses failed: bug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "sk-secret"})
    void noMessageHoldsASecretOfTheRequest(String secret) {
        for (Throwable error : new Throwable[] {
            new IOException("reset"),
            new IllegalStateException("bug"),
            new TransportTimeoutException(
                    TransportTimeoutException.Bound.TOTAL, Duration.ofSeconds(5), new IOException("x"))
        }) {
            assertThat(Failures.of(error, REQUEST, 2, null).toString()).doesNotContain(secret);
        }
    }

    @Test
    void wrappingsOfFuturesAreTakenOff() {
        IOException inner = new IOException("reset");

        assertThat(Failures.unwrap(new CompletionException(new ExecutionException(inner))))
                .isSameAs(inner);
        assertThat(Failures.unwrap(inner)).isSameAs(inner);
        CompletionException bare = new CompletionException("bare", null);
        assertThat(Failures.unwrap(bare)).isSameAs(bare);
    }

    @Test
    void brokenBodyNamesTheRequestToAskAbout() {
        ResponseHead http = new ResponseHead(
                200, HttpHeaders.builder().add("x-request-id", "req_1").build(), 2, HttpHeaders.EMPTY);

        OpenAIException failure = Failures.of(new IOException("reset"), REQUEST, 2, http);
        assertThat(failure)
                .hasMessage("The connection broke while calling POST https://h/v1/responses: reset (after 2 attempts)"
                        + " (request req_1)");
        assertThat(failure.requestId()).contains("req_1");
    }

    /** What an issuer refuses does not get better with another attempt, and is not the service's. */
    @Test
    void refusalOfAnIssuerIsToldWithItsStatusAndCode() {
        AuthFailedException refusal =
                new AuthFailedException("auth refused: no such client", 401, "invalid_client", null);

        assertThat(Failures.of(refusal, REQUEST, 2, null))
                .isInstanceOfSatisfying(CredentialsException.class, failure -> {
                    assertThat(failure.status()).hasValue(401);
                    assertThat(failure.code()).contains("invalid_client");
                })
                .hasMessage("auth refused: no such client")
                .hasCause(refusal);
    }

    @Test
    void callThatRanOutOfTimeNamesTheTimeAndTheAttempts() {
        assertThat(Failures.outOfTime(Duration.ofMillis(1500), 2))
                .hasMessage("The total timeout of 1500 ms passed after 2 attempts")
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(2));
    }

    @Test
    void rejectedCallNamesTheGuard() {
        assertThat(Failures.rejected(new CallInfo("files.list", "GET", "/files", false), "it is full", "bulkhead a"))
                .hasMessage("The call files.list was rejected: it is full")
                .satisfies(failure -> assertThat(failure.guard()).contains("bulkhead a"));
    }

    @Test
    void closedClientSaysSo() {
        assertThat(Failures.closed(3))
                .hasMessage("This client has been closed")
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(3));
    }

    @Test
    void laterFailureKeepsTheEarlierButNotItself() {
        OpenAIException failure = of(500);
        OpenAIException earlier = of(429);
        Failures.after(failure, failure);
        Failures.after(failure, null);
        assertThat(failure).hasNoSuppressedExceptions();

        Failures.after(failure, earlier);
        assertThat(failure.getSuppressed()).containsExactly(earlier);
    }

    // Interrupts

    /** Sends a file that cannot be read, to be given its failure. */
    private static IOException unreadableBecauseOf(IOException cause) {
        MultipartBody.Builder body = MultipartBody.builder();
        body.file("file", FileUpload.of(new BrokenInputStream(cause), "a.txt"));
        try (InputStream sent = body.build().open()) {
            sent.readAllBytes();
            throw new AssertionError("The file was read");
        } catch (IOException e) {
            return e;
        }
    }

    @Test
    void sourceOfAnUploadMayBeEndedByAnInterrupt() {
        assertThat(Failures.isInterruptOfUpload(unreadableBecauseOf(new ClosedByInterruptException())))
                .isTrue();
        assertThat(Failures.isInterruptOfUpload(unreadableBecauseOf(new InterruptedIOException("x"))))
                .isTrue();
        assertThat(Failures.isInterruptOfUpload(unreadableBecauseOf(new SocketTimeoutException("of the source"))))
                .isFalse();
        assertThat(Failures.isInterruptOfUpload(unreadableBecauseOf(new IOException("disk"))))
                .isFalse();
        assertThat(Failures.isInterruptOfUpload(new IOException("sent", new InterruptedIOException("x"))))
                .isFalse();
    }

    @Test
    void interruptOfAThreadThatNobodyKnowsIsABrokenExchange() {
        InterruptedIOException interrupt = new InterruptedIOException("x");
        assertThat(Failures.withoutThread(new CompletionException(interrupt)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the exchange was ended")
                .hasCause(interrupt);

        SocketTimeoutException timeout = new SocketTimeoutException("x");
        assertThat(Failures.withoutThread(new CompletionException(timeout))).isSameAs(timeout);
        IOException reset = new IOException("reset");
        assertThat(Failures.withoutThread(reset)).isSameAs(reset);
    }

    // What plug-ins are told

    @Test
    void plugInsAreToldWhatTheServiceSaid() {
        ApiError error = new ApiError("m", "c", "p", "t", "{}");
        ServiceError said = new ServiceError(Optional.of("c"), Optional.of("t"), Optional.of("p"), Optional.of("m"));

        assertThat(Failures.serviceError(error)).isEqualTo(said);
        assertThat(Failures.serviceError(ApiError.NONE)).isSameAs(ServiceError.NONE);
        assertThat(Failures.serviceErrorOf(
                        status(400, "{\"error\":{\"message\":\"m\",\"code\":\"c\"}}", Codecs.JACKSON)))
                .contains(new ServiceError(Optional.of("c"), Optional.empty(), Optional.empty(), Optional.of("m")));
    }

    @Test
    void failureWithoutAWordOfTheServiceIsNotTheServices() {
        assertThat(Failures.serviceErrorOf(status(500, "", Codecs.JACKSON))).isEmpty();
        assertThat(Failures.serviceErrorOf(Failures.closed(1))).isEmpty();
    }

    @Test
    void messageOfTheServiceIsShownOnOneLineAndNotWithoutEnd() {
        assertThat(Failures.shown("a\r\n\tb")).isEqualTo("a b");
        assertThat(Failures.shown("x".repeat(1000))).hasSize(1000);
        assertThat(Failures.shown("x".repeat(1001))).isEqualTo("x".repeat(1000) + "...");
    }

    private static IOException unreadable() {
        return unreadableBecauseOf(new IOException("disk"));
    }

    private static ApiStatusException of(int status) {
        return status(status, "", Codecs.JACKSON);
    }

    private static ApiStatusException status(int status, String body, JsonCodec codec) {
        HttpHeaders headers = HttpHeaders.builder().add("X-Request-Id", "req_1").build();
        return Failures.status(
                new ResponseHead(status, headers, 3, HttpHeaders.EMPTY), body.getBytes(StandardCharsets.UTF_8), codec);
    }
}
