package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.json;
import static io.openaisdk.core.Answers.reset;
import static io.openaisdk.core.Answers.silence;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.text;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.AuthenticationException;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.api.errors.ConflictException;
import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.errors.MissingPropertiesException;
import io.openaisdk.api.errors.MissingPropertyException;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.PermissionDeniedException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.UnprocessableEntityException;
import io.openaisdk.api.errors.UploadException;
import io.openaisdk.api.files.FileCreateParams;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the caller is told when something goes wrong, and that nothing is left behind. */
class FailureTest extends EndToEndTest {

    // --- The connection

    @OnEveryWay
    void anUnknownHost(Way way) {
        OpenAI client = closing(way.combination()
                .builder(server)
                .baseUrl("http://no-such-host.invalid/v1")
                .maxRetries(0)
                .build());

        ApiConnectionException failure = way.failure(ApiConnectionException.class, client);

        assertThat(failure).hasMessage("Cannot find the host no-such-host.invalid");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.requestId()).isEmpty();
        assertThat(failure.rawBody()).isEmpty();
    }

    @OnEveryWay
    void aRefusedConnection(Way way) {
        ClosedPort closed = closing(new ClosedPort());
        OpenAI client =
                closing(way.combination().builder(closed.url()).maxRetries(0).build());

        ApiConnectionException failure = way.failure(ApiConnectionException.class, client);

        assertThat(failure).hasMessageContaining("127.0.0.1:" + closed.number()).hasMessageContaining("refused");
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @OnEveryWay
    void aResetBeforeTheAnswer(Way way) {
        server.on(reset(), hello());
        OpenAI client = once(way.combination());

        ApiConnectionException failure = way.failure(ApiConnectionException.class, client);

        assertThat(failure)
                .hasMessageStartingWith("The connection broke while calling POST " + server.url() + "/responses: ");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure).hasCauseInstanceOf(IOException.class);
        assertWorks(way, client);
    }

    @OnEveryWay
    void hangingUpBeforeTheAnswer(Way way) {
        server.on(Exchange::hangUp, hello());
        OpenAI client = once(way.combination());

        ApiConnectionException failure = way.failure(ApiConnectionException.class, client);

        assertThat(failure).hasMessageStartingWith("The connection broke while calling POST ");
        assertWorks(way, client);
    }

    @OnEveryWay
    void noHttpAtAll(Way way) {
        server.on(
                exchange -> {
                    exchange.raw("SSH-2.0-OpenSSH_9.6\r\n");
                    exchange.hangUp();
                },
                hello());
        OpenAI client = once(way.combination());

        ApiConnectionException failure = way.failure(ApiConnectionException.class, client);

        assertThat(failure).hasMessageStartingWith("The connection broke while calling POST ");
        assertWorks(way, client);
    }

    @OnEveryWay
    void aResetInTheBody(Way way) {
        brokenBody(way, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw(Answers.RESPONSE.substring(0, 40));
            exchange.reset();
        });
    }

    @OnEveryWay
    void aBodyShorterThanAnnounced(Way way) {
        brokenBody(way, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw(Answers.RESPONSE.substring(0, 40));
            exchange.hangUp();
        });
    }

    @OnEveryWay
    void aChunkedBodyThatIsCut(Way way) {
        brokenBody(way, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked");
            exchange.chunk(Answers.RESPONSE.substring(0, 40));
            exchange.hangUp();
        });
    }

    private void brokenBody(Way way, Script script) {
        server.on(script, hello());
        OpenAI client = client(way.combination());

        ApiConnectionException failure = way.failure(ApiConnectionException.class, client);

        assertThat(failure)
                .hasMessageStartingWith("The connection broke while calling POST " + server.url() + "/responses: ");
        assertThat(failure.attempts()).isEqualTo(1);
        assertWorks(way, client);
    }

    // --- Bodies that are not what they should be

    @OnEveryWay
    void noJson(Way way) {
        ResponseDecodingException failure =
                undecodable(way, json("{\"id\": \"resp_1\", oops"), "{\"id\": \"resp_1\", oops");

        assertThat(failure)
                .hasMessageStartingWith("The response (status 200, application/json) is no JSON: ")
                .hasMessageEndingWith("; it begins: {\"id\": \"resp_1\", oops (request req_1)");
    }

    @OnEveryWay
    void truncatedJson(Way way) {
        String half = Answers.RESPONSE.substring(0, 60);
        ResponseDecodingException failure = undecodable(way, json(half), half);

        assertThat(failure).hasMessageStartingWith("The response (status 200, application/json) is no JSON: ");
    }

    @OnEveryWay
    void moreThanOneJsonValue(Way way) {
        ResponseDecodingException failure = undecodable(way, json(Answers.RESPONSE + "{}"), Answers.RESPONSE + "{}");

        assertThat(failure).hasMessageStartingWith("The response (status 200, application/json) is no JSON: ");
    }

    @OnEveryWay
    void html(Way way) {
        String page = "<html><body>\n<h1>Sign in</h1></body></html>";
        ResponseDecodingException failure = undecodable(way, text(200, "text/html", page), page);

        assertThat(failure)
                .hasMessageStartingWith("The response (status 200, text/html) is no JSON: ")
                .hasMessageContaining("; it begins: <html><body> <h1>Sign in</h1></body></html>");
    }

    @OnEveryWay
    void nothingAtAll(Way way) {
        ResponseDecodingException failure = undecodable(way, json(""), "");

        assertThat(failure).hasMessageContaining("; it is empty (request req_1)");
    }

    @OnEveryWay
    void noContentWhereSomethingIsExpected(Way way) {
        ResponseDecodingException failure = undecodable(way, exchange -> exchange.head(204), "");

        assertThat(failure)
                .hasMessageStartingWith("The response (status 204)")
                .hasMessageContaining("; it is empty (request req_1)");
    }

    @OnEveryWay
    void anArrayInPlaceOfAnObject(Way way) {
        undecodable(way, json("[1]"), "[1]");
    }

    @OnEveryWay
    void aTextInPlaceOfAnObject(Way way) {
        undecodable(way, json("\"resp_1\""), "\"resp_1\"");
    }

    @OnEveryWay
    void nullInPlaceOfAnObject(Way way) {
        undecodable(way, json("null"), "null");
    }

    private ResponseDecodingException undecodable(Way way, Script script, String body) {
        server.on(script, hello());
        OpenAI client = client(way.combination());

        ResponseDecodingException failure = way.failure(ResponseDecodingException.class, client);

        assertThat(failure.rawBody()).contains(body);
        assertThat(failure.requestId()).contains("req_1");
        assertThat(failure.attempts()).isEqualTo(1);
        assertReusesTheConnection(way, client);
        return failure;
    }

    @OnEveryWay
    void anErrorWithAStatusOfSuccess(Way way) {
        server.on(json("{\"error\":{\"message\":\"No such model\",\"code\":\"model_not_found\"}}"), hello());
        OpenAI client = client(way.combination());

        ErrorBodyException failure = way.failure(ErrorBodyException.class, client);

        assertThat(failure).hasMessage("200 with an error: No such model (code model_not_found, request req_1)");
        assertThat(failure.code()).contains("model_not_found");
        assertThat(failure.requestId()).contains("req_1");
        assertThat(failure.rawBody().orElseThrow()).contains("No such model");
        assertReusesTheConnection(way, client);
    }

    @OnEveryWay
    void anErrorInPlaceOfAPage(Way way) {
        server.on(json("{\"error\":{\"message\":\"No list today\",\"code\":\"c\"}}"), hello());
        OpenAI client = client(way.combination());

        ErrorBodyException failure = Way.failure(
                ErrorBodyException.class,
                () -> way.<Object>call(
                        client, it -> it.files().list(), it -> it.files().list().thenApply(page -> page)));

        assertThat(failure).hasMessage("200 with an error: No list today (code c, request req_1)");
        assertReusesTheConnection(way, client);
    }

    @OnEveryWay
    void aMissingPropertyFailsWhenItIsRead(Way way) {
        server.on(json("{\"id\":\"resp_1\",\"created_at\":\"soon\",\"output\":[]}"));

        Response response = way.create(client(way.combination()));

        assertThat(response.id()).isEqualTo("resp_1");
        assertThat(response.outputText()).isEmpty();
        MissingPropertyException missing = Way.failure(MissingPropertyException.class, response::toolChoice);
        assertThat(missing).hasMessageContaining("tool_choice");
        ResponseDecodingException misfit = Way.failure(ResponseDecodingException.class, response::createdAt);
        assertThat(misfit).hasMessageContaining("created_at");
    }

    // --- Answers that are no success

    @OnEveryWay
    void eachStatusHasItsException(Way way) {
        Map<Integer, Class<? extends ApiStatusException>> types = Map.of(
                400, BadRequestException.class,
                401, AuthenticationException.class,
                403, PermissionDeniedException.class,
                404, NotFoundException.class,
                409, ConflictException.class,
                418, ApiStatusException.class,
                422, UnprocessableEntityException.class,
                429, RateLimitException.class,
                500, InternalServerException.class,
                503, InternalServerException.class);
        OpenAI client = once(way.combination());
        types.forEach((status, type) -> {
            server.on(status(
                    status,
                    "{\"error\":{\"message\":\"That is wrong\",\"type\":\"t\",\"param\":\"p\",\"code\":\"c\"}}",
                    "x-ratelimit-remaining-tokens: 7"));

            ApiStatusException failure = way.failure(type, client);

            assertThat(failure).hasMessage(status + ": That is wrong (code c, request req_1)");
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.type()).contains("t");
            assertThat(failure.param()).contains("p");
            assertThat(failure.code()).contains("c");
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure.http()
                            .orElseThrow()
                            .rateLimits()
                            .tokens()
                            .orElseThrow()
                            .remaining())
                    .contains(7L);
        });
        assertThat(server.connections()).as("connections for all of them").isEqualTo(1);
    }

    @OnEveryWay
    void errorBodiesOfEveryShape(Way way) {
        OpenAI client = once(way.combination());

        assertError(way, client, "{\"error\":\"oops\"}", "400: oops (request req_1)");
        assertError(way, client, "{\"message\":\"m\",\"code\":\"c\"}", "400: m (code c, request req_1)");
        assertError(
                way, client, "{\"error\":null,\"code\":\"q\"}", "400: {\"error\":null,\"code\":\"q\"} (request req_1)");
        assertError(way, client, "{\"error\":{\"code\":42}}", "400: {\"error\":{\"code\":42}} (request req_1)");
        assertError(way, client, "[1]", "400: [1] (request req_1)");
        assertError(way, client, "\"no\"", "400: no (request req_1)");
        assertError(way, client, "broken {", "400: broken { (request req_1)");
        assertError(way, client, "", "400: no explanation (request req_1)");
        assertError(way, client, "x".repeat(400), "400: " + "x".repeat(300) + "... (request req_1)");
        assertThat(server.connections()).isEqualTo(1);
    }

    private void assertError(Way way, OpenAI client, String body, String message) {
        server.on(status(400, body));
        BadRequestException failure = way.failure(BadRequestException.class, client);
        assertThat(failure).hasMessage(message);
        assertThat(failure.rawBody()).contains(body);
    }

    @OnEveryWay
    void anErrorPage(Way way) {
        server.on(text(502, "text/html", "<html>\n  <h1>Bad gateway</h1>\n</html>"), hello());
        OpenAI client = once(way.combination());

        InternalServerException failure = way.failure(InternalServerException.class, client);

        assertThat(failure).hasMessage("502: <html> <h1>Bad gateway</h1> </html> (request req_1)");
        assertReusesTheConnection(way, client);
    }

    @OnEveryWay
    void anErrorThatIsTooLongToKeep(Way way) {
        server.on(text(500, "text/plain", "ä".repeat(2_000_000)), hello());
        OpenAI client = once(way.combination());

        InternalServerException failure = way.failure(InternalServerException.class, client);

        assertThat(failure.rawBody().orElseThrow()).hasSize(8192);
        assertWorks(way, client);
    }

    @OnEveryWay
    void anErrorWhoseBodyIsCut(Way way) {
        server.on(exchange -> {
            exchange.head(400, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw("{\"error\":{\"mess");
            exchange.hangUp();
        });

        BadRequestException failure = way.failure(BadRequestException.class, once(way.combination()));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.requestId()).contains("req_1");
    }

    @OnEveryWay
    void aStreamThatIsRefused(Way way) {
        server.on(status(401, "{\"error\":{\"message\":\"Bad key\"}}"), hello());
        OpenAI client = client(way.combination());

        AuthenticationException failure = Way.failure(AuthenticationException.class, () -> {
            if (way.async()) {
                Way.await(client.async()
                        .responses()
                        .createStreaming(p -> p.model("m"))
                        .forEach(event -> {}));
            } else {
                client.responses().createStreaming(p -> p.model("m")).close();
            }
        });

        assertThat(failure).hasMessage("401: Bad key (request req_1)");
        assertReusesTheConnection(way, client);
    }

    // --- Files

    @Test
    void aFileThatDoesNotExist(@TempDir Path directory) {
        Path file = directory.resolve("none.jsonl");

        UploadException failure = Way.failure(UploadException.class, () -> FileCreateParams.builder()
                .file(file)
                .purpose(FilePurpose.BATCH)
                .build());

        assertThat(failure).hasMessage("Cannot upload " + file + ": no such file");
    }

    @OnEveryWay
    void aFileThatVanishes(Way way, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("gone.jsonl"), "{}");
        FileCreateParams params =
                FileCreateParams.builder().file(file).purpose(FilePurpose.BATCH).build();
        Files.delete(file);
        server.on(hello(), hello());
        OpenAI client = client(way.combination());

        UploadException failure = Way.failure(
                UploadException.class,
                () -> way.call(client, it -> it.files().create(params), it -> it.files()
                        .create(params)));

        assertThat(failure).hasMessageContaining("gone.jsonl");
        assertThat(way.create(client).outputText()).isEqualTo("Hello");
        assertThat(server.received()).hasSize(1);
    }

    /** A body whose length nobody knows ends as it should only if all of it was there. */
    @OnEveryWay
    void aFileThatBreaksIsNotSentAsAWhole(Way way) throws InterruptedException {
        InputStream half = new SequenceInputStream(
                new ByteArrayInputStream("half".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The other half is gone");
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        throw new IOException("The other half is gone");
                    }
                });
        OpenAI client = client(way.combination());

        UploadException failure = Way.failure(
                UploadException.class,
                () -> way.call(
                        client,
                        it -> it.files().create(p -> p.file(half, "a.txt").purpose(FilePurpose.BATCH)),
                        it -> it.files().create(p -> p.file(half, "a.txt").purpose(FilePurpose.BATCH))));

        assertThat(failure).hasMessageContaining("The other half is gone");
        server.awaitNoConnections();
        assertThat(server.received()).isEmpty();
    }

    @OnEveryWay
    void aFileThatShrinks(Way way, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("short.jsonl"), "{}\n".repeat(1000));
        FileCreateParams params =
                FileCreateParams.builder().file(file).purpose(FilePurpose.BATCH).build();
        Files.writeString(file, "{}");
        server.on(hello());
        OpenAI client = client(way.combination());

        UploadException failure = Way.failure(
                UploadException.class,
                () -> way.call(client, it -> it.files().create(params), it -> it.files()
                        .create(params)));

        assertThat(failure).hasMessageContaining("short.jsonl");
        assertThat(way.create(client).outputText()).isEqualTo("Hello");
        assertThat(server.received()).hasSize(1);
    }

    // --- Time

    @OnEveryWay
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere a full queue refuses")
    void noConnectionInTime(Way way) throws IOException {
        List<Socket> fillers = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < 3; i++) {
                Socket filler = new Socket();
                fillers.add(filler);
                if (!fits(filler, full.getLocalPort())) {
                    break;
                }
            }
            OpenAI client = closing(way.combination()
                    .builder(server)
                    .baseUrl("http://127.0.0.1:" + full.getLocalPort() + "/v1")
                    .connectTimeout(Duration.ofMillis(100))
                    .maxRetries(0)
                    .build());

            ApiTimeoutException failure = way.failure(ApiTimeoutException.class, client);

            assertThat(failure)
                    .hasMessage("The connect timeout of 100 ms passed while calling POST http://127.0.0.1:"
                            + full.getLocalPort() + "/v1/responses");
            assertThat(failure.attempts()).isEqualTo(1);
        } finally {
            for (Socket filler : fillers) {
                filler.close();
            }
        }
    }

    /** Takes a place in the queue of a server that accepts nobody. */
    private static boolean fits(Socket filler, int port) {
        try {
            filler.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @OnEveryWay
    void silenceBeforeTheAnswer(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp), hello());
        OpenAI client = closing(way.combination().builder(server).maxRetries(0).build());

        ApiTimeoutException failure =
                way.failure(ApiTimeoutException.class, client.withOptions(o -> o.timeout(Duration.ofMillis(200))));

        assertThat(failure)
                .hasMessage("No complete response within 200 ms while calling POST " + server.url() + "/responses");
        Way.await(hungUp);
        assertWorks(way, client);
    }

    @OnEveryWay
    void silenceInTheBody(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw("{");
        }));
        OpenAI client = closing(way.combination()
                .builder(server)
                .idleTimeout(Duration.ofMillis(150))
                .maxRetries(0)
                .build());

        ApiTimeoutException failure = way.failure(ApiTimeoutException.class, client);

        assertThat(failure).hasMessageStartingWith("The idle timeout of 150 ms passed");
        Way.await(hungUp);
    }

    @OnEveryWay
    void anAttemptThatTakesTooLong(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked");
            exchange.chunk("{");
        }));
        OpenAI client = closing(way.combination()
                .builder(server)
                .timeout(Duration.ofMillis(200))
                .maxRetries(0)
                .build());

        ApiTimeoutException failure = way.failure(ApiTimeoutException.class, client);

        assertThat(failure)
                .hasMessage("No complete response within 200 ms while calling POST " + server.url()
                        + "/responses (request req_1)");
        assertThat(failure.requestId()).contains("req_1");
        Way.await(hungUp);
    }

    @OnEveryWay
    void aCallThatTakesTooLong(Way way) {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(status(503, "", "retry-after-ms: 1"), silence(hungUp));
        OpenAI client = closing(way.combination()
                .builder(server)
                .totalTimeout(Duration.ofMillis(600))
                .build());

        ApiTimeoutException failure = way.failure(ApiTimeoutException.class, client);

        assertThat(failure)
                .hasMessageMatching(
                        "No complete response within \\d+ ms while calling POST \\S+ \\(after 2 attempts\\)");
        assertThat(failure.attempts()).isEqualTo(2);
        Way.await(hungUp);
    }

    // --- Interrupts and closing

    @OnEveryCombination
    void anInterruptWhileWaitingForTheAnswer(Combination combination) throws InterruptedException {
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            received.countDown();
        }));
        OpenAI client = client(combination);

        interrupted(received, () -> client.responses().create(p -> p.model("m")));

        Way.await(hungUp);
    }

    @OnEveryCombination
    void anInterruptWhileReadingTheBody(Combination combination) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw("{");
            begun.countDown();
        }));
        OpenAI client = client(combination);

        interrupted(begun, () -> client.responses().create(p -> p.model("m")));

        Way.await(hungUp);
    }

    @OnEveryCombination
    void anInterruptWhileWaitingForTheNextAttempt(Combination combination) throws InterruptedException {
        CountDownLatch refused = new CountDownLatch(1);
        server.on(text(503, "text/plain", "Busy", "retry-after: 100"));
        OpenAI client = closing(
                combination.builder(server).observer(countingDown(refused)).build());

        interrupted(refused, () -> client.responses().create(p -> p.model("m")));
    }

    @OnEveryCombination
    void anInterruptBeforeTheCall(Combination combination) {
        server.on(hello());
        OpenAI client = client(combination);
        Way way = new Way(combination, false);

        Thread.currentThread().interrupt();
        CallInterruptedException failure = way.failure(CallInterruptedException.class, client);

        assertThat(failure).hasMessage("The calling thread was interrupted while it waited");
        assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
        assertWorks(way, client);
        assertThat(server.received()).hasSize(1);
    }

    /** Runs a call, interrupts it when the moment has come, and checks how it ends. */
    private static void interrupted(CountDownLatch moment, Runnable call) throws InterruptedException {
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        CompletableFuture<OpenAIException> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                call.run();
                flag.completeExceptionally(new AssertionError("The call succeeded"));
            } catch (OpenAIException e) {
                flag.complete(Thread.currentThread().isInterrupted());
                thrown.complete(e);
            }
        });
        caller.start();
        Way.await(moment);
        caller.interrupt();

        assertThat(Way.await(flag)).as("interrupt flag").isTrue();
        assertThat(Way.await(thrown)).isExactlyInstanceOf(CallInterruptedException.class);
        assertThat(Way.await(thrown)).hasMessage("The calling thread was interrupted while it waited");
        assertThat(Way.await(thrown).attempts()).isEqualTo(1);
        caller.join();
    }

    @OnEveryWay
    void aClosedClient(Way way) {
        OpenAI client = client(way.combination());
        client.close();
        client.close();

        ClientClosedException failure = way.failure(ClientClosedException.class, client);

        assertThat(failure).hasMessage("This client has been closed");
        assertThat(server.connections()).isZero();
    }

    @OnEveryWay
    void aClientThatIsClosedDuringACall(Way way) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on(silence(hungUp));
        OpenAI client = client(way.combination());
        CompletableFuture<ClientClosedException> failure = inBackground(way, client);
        server.take();

        client.close();

        assertThat(Way.await(failure)).hasMessage("This client has been closed");
        Way.await(hungUp);
    }

    @OnEveryWay
    void aClientThatIsClosedInTheBodyOfAnAnswer(Way way) throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        server.on(untilHangUp(hungUp, exchange -> {
            exchange.head(200, "Content-Type: application/json", "Content-Length: 1000");
            exchange.raw("{");
            begun.countDown();
        }));
        OpenAI client = client(way.combination());
        CompletableFuture<ClientClosedException> failure = inBackground(way, client);
        Way.await(begun);

        client.close();

        assertThat(Way.await(failure)).hasMessage("This client has been closed");
        Way.await(hungUp);
    }

    @OnEveryWay
    void aClientThatIsClosedBetweenAttempts(Way way) {
        CountDownLatch refused = new CountDownLatch(1);
        server.on(text(503, "text/plain", "Busy", "retry-after: 100"));
        OpenAI client = closing(way.combination()
                .builder(server)
                .observer(countingDown(refused))
                .build());
        CompletableFuture<ClientClosedException> failure = inBackground(way, client);
        Way.await(refused);

        client.close();

        assertThat(Way.await(failure)).hasMessage("This client has been closed");
    }

    /** Says when an attempt was refused, after which the next is waited for. */
    private static CallObserver countingDown(CountDownLatch refused) {
        return call -> new CallObservation() {
            @Override
            public void refused(int attempt, ResponseMetadata response, ServiceError error) {
                refused.countDown();
            }
        };
    }

    private static CompletableFuture<ClientClosedException> inBackground(Way way, OpenAI client) {
        CompletableFuture<ClientClosedException> failure = new CompletableFuture<>();
        LoopbackServer.start("caller", () -> {
            try {
                failure.complete(way.failure(ClientClosedException.class, client));
            } catch (AssertionError e) {
                failure.completeExceptionally(new IllegalStateException(e));
            }
        });
        return failure;
    }

    // --- Requests that cannot be made

    @Test
    void paramsThatMissSomething() {
        MissingPropertiesException failure =
                Way.failure(MissingPropertiesException.class, () -> FileCreateParams.builder()
                        .build());

        assertThat(failure).hasMessage("FileCreateParams is missing: file, purpose.");
    }

    @OnEveryWay
    void noCredentials(Way way) {
        ConfigurationException failure = Way.failure(
                ConfigurationException.class,
                () -> OpenAIClient.builder().baseUrl(server.url()).build());

        assertThat(failure)
                .hasMessage("No API key. Set OPENAI_API_KEY (or -Dopenai.apiKey) and use OpenAIClient.fromEnv(), "
                        + "or set apiKey(...) on the client builder.");
    }

    @OnEveryWay
    void aNumberThatJsonDoesNotHave(Way way) {
        OpenAI client = client(way.combination());
        OpenAIException failure = (OpenAIException) catchThrowable(() -> {
            ResponseCreateParams params = ResponseCreateParams.builder()
                    .model("m")
                    .temperature(Double.NaN)
                    .build();
            way.call(client, it -> it.responses().create(params), it -> it.responses()
                    .create(params));
        });

        assertThat(failure).hasMessageContaining("NaN");
        assertThat(server.connections()).isZero();
    }

    @OnEveryWay
    void aPathThatIsNoAddress(Way way) {
        OpenAI client = client(way.combination());

        InvalidRequestException failure = Way.failure(
                InvalidRequestException.class, () -> way.call(client, it -> it.get("/a b"), it -> it.get("/a b")));

        assertThat(failure).hasMessage("Not an address: " + server.url() + "/a b");
    }

    private static void assertWorks(Way way, OpenAI client) {
        assertThat(way.create(client).outputText()).isEqualTo("Hello");
    }

    private void assertReusesTheConnection(Way way, OpenAI client) {
        assertWorks(way, client);
        assertThat(server.connections()).as("connections").isEqualTo(1);
    }
}
