package io.openaisdk.core.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.http.BrokenInputStream;
import io.openaisdk.core.internal.http.MultipartBody;
import io.openaisdk.core.internal.observe.Logged;
import io.openaisdk.core.scripted.ScriptedClient;
import io.openaisdk.core.scripted.ScriptedResponse;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.observe.CallObservation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a blocking call does on the thread of its caller, and what it leaves under way. */
@ResourceLock(Resources.SYSTEM_ERR)
class BlockingDriverTest {

    private final ScriptedClient client = new ScriptedClient();

    @AfterEach
    void noInterruptIsLeft() {
        assertThat(Thread.interrupted()).isFalse();
    }

    private Received send() {
        return BlockingDriver.send(client.begin());
    }

    private void reset() {
        client.transport().on(request -> {
            throw new IOException("reset");
        });
    }

    private ScriptedResponse respond(int status, String body) {
        ScriptedResponse response = ScriptedResponse.of(status, body);
        client.transport().on(request -> response);
        return response;
    }

    // Success

    @Test
    void responseIsReturnedUnread() throws IOException {
        ScriptedResponse response = respond(200, "body");
        Call call = client.begin();
        Received received = BlockingDriver.send(call);

        assertThat(received.response()).isSameAs(response);
        assertThat(received.call()).isSameAs(call);
        assertThat(received.http().status()).isEqualTo(200);
        assertThat(received.response().body().readAllBytes()).asString().isEqualTo("body");
        assertThat(call.isOver()).isFalse();
        assertThat(response.closed()).isZero();
    }

    @Test
    void endOfTheCallClosesTheResponse() {
        ScriptedResponse response = respond(200, "body");
        send().call().succeed(null);

        assertThat(response.closed()).isEqualTo(1);
    }

    @Test
    void failureOfTheBodyIsToldWithTheHead() {
        client.transport()
                .on(request -> ScriptedResponse.of(
                        200, HttpHeaders.builder().add("x-request-id", "req_1").build(), new byte[0]));

        assertThat(send().call().failure(new IOException("reset")))
                .isInstanceOfSatisfying(ApiConnectionException.class, failure -> assertThat(failure.requestId())
                        .contains("req_1"));
    }

    @Test
    void observersSeeTheBodyThatTheCallerReads() throws IOException {
        StringBuilder seen = new StringBuilder();
        ScriptedClient observed = new ScriptedClient(info -> new CallObservation() {
            @Override
            public BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> masking) {
                return (bytes, offset, length) ->
                        seen.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
            }
        });
        ScriptedResponse response = ScriptedResponse.of(200, "body");
        observed.transport().on(request -> response);
        Received received = BlockingDriver.send(observed.begin());
        assertThat(received.response().body().readAllBytes()).asString().isEqualTo("body");
        received.call().succeed(null);

        assertThat(seen).hasToString("body");
        assertThat(response.closed()).isEqualTo(1);
    }

    // Failures and retries

    @Test
    void retryWaitsAndIsSentAgain() {
        client.strategy().retries(1);
        reset();
        respond(200, "body");
        Instant before = client.time().now();

        assertThat(send().http().attempts()).isEqualTo(2);
        assertThat(Duration.between(before, client.time().now())).isEqualTo(Duration.ofSeconds(1));
        assertThat(client.requests()).hasSize(2);
    }

    @Test
    void failureThatIsNotRetriedIsThrown() {
        reset();
        Call call = client.begin();

        assertThatExceptionOfType(ApiConnectionException.class)
                .isThrownBy(() -> BlockingDriver.send(call))
                .withMessageEndingWith(": reset");
        assertThat(call.isOver()).isTrue();
        assertThat(client.strategy().failures()).hasSize(1);
        assertThat(client.strategy().ends()).hasSize(1);
    }

    @Test
    void faultOfTheTransportIsThrownAndNotRetried() {
        client.strategy().retries(1);
        client.transport().on(request -> {
            throw new IllegalStateException("bug");
        });

        assertThatExceptionOfType(OpenAIException.class)
                .isThrownBy(this::send)
                .withMessageEndingWith("failed: bug")
                .withCauseInstanceOf(IllegalStateException.class);
        assertThat(client.strategy().failures()).isEmpty();
    }

    @Test
    void errorOfTheMachineIsThrownAsItIs() {
        NoClassDefFoundError error = new NoClassDefFoundError("of the transport");
        client.transport().on(request -> {
            throw error;
        });

        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(this::send)
                .isSameAs(error);
        assertThat(client.strategy().ends()).hasSize(1);
    }

    @Test
    void errorIsThrownWithWhatItsBodySays() {
        ScriptedResponse response = respond(400, "{\"error\":{\"message\":\"no\"}}");

        assertThatExceptionOfType(ApiStatusException.class)
                .isThrownBy(this::send)
                .withMessage("400: no");
        assertThat(response.closed()).isEqualTo(1);
    }

    @Test
    void errorThatIsRetriedIsClosedFirst() {
        client.strategy().retries(1);
        ScriptedResponse first = respond(503, "overloaded");
        client.transport().on(request -> {
            assertThat(first.closed()).isEqualTo(1);
            return ScriptedResponse.of(200, "");
        });

        assertThat(send().http().status()).isEqualTo(200);
    }

    // Interrupts and closing

    private void assertInterrupted(int attempts) {
        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(this::send)
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(attempts));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(client.strategy().ends()).hasSize(1);
    }

    @Test
    void interruptWhileTheResponseIsWaitedFor() {
        client.transport().on(request -> {
            throw new InterruptedIOException("x");
        });
        assertInterrupted(1);
    }

    @Test
    void interruptWhileAnUploadIsRead() {
        MultipartBody.Builder body = MultipartBody.builder();
        body.file("file", FileUpload.of(new BrokenInputStream(new InterruptedIOException("x")), "a.txt"));
        client.transport().on(request -> {
            try (InputStream upload = body.build().open()) {
                upload.readAllBytes();
            }
            throw new AssertionError("The upload was read");
        });
        assertInterrupted(1);
    }

    @Test
    void interruptWhileARetryIsWaitedFor() {
        client.strategy().retries(1);
        client.strategy().onFailure(() -> Thread.currentThread().interrupt());
        reset();
        assertInterrupted(1);
        assertThat(client.requests()).hasSize(1);
    }

    @Test
    void interruptWhileAnErrorIsRead() {
        client.transport().on(request -> ScriptedResponse.broken(503, "overloa", new InterruptedIOException("x")));
        assertInterrupted(1);
        assertThat(client.strategy().failures()).isEmpty();
    }

    @Test
    void retryOfAClosedClientIsNotWaitedFor() {
        client.strategy().retries(1);
        client.strategy().onFailure(() -> client.context().close());
        reset();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(this::send)
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(1));
        assertThat(client.requests()).hasSize(1);
    }

    @Test
    void connectionThatBreaksBecauseTheClientIsClosedIsNotRetried() {
        client.strategy().retries(1);
        client.transport().on(request -> {
            client.context().close();
            throw new IOException("closed");
        });

        assertThatExceptionOfType(ClientClosedException.class).isThrownBy(this::send);
        assertThat(client.strategy().failures()).isEmpty();
    }

    /** Its own failure says more. */
    @Test
    void interruptIsAnInterruptThoughTheClientIsClosed() {
        client.transport().on(request -> {
            client.context().close();
            throw new InterruptedIOException("x");
        });

        assertInterrupted(1);
    }

    // Credentials

    private static final class OneAfterAnother implements Credentials {

        private int given;
        private int rejected;

        @Override
        public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
            return CompletableFuture.completedFuture(request.withHeader("Authorization", "Bearer k" + ++given));
        }

        @Override
        public boolean rejected(HttpRequest request) {
            assertThat(request.headers().first("Authorization")).contains("Bearer k" + given);
            rejected++;
            return true;
        }
    }

    @Test
    void rejectedCredentialsAreReplacedOnce() {
        OneAfterAnother credentials = new OneAfterAnother();
        ScriptedResponse first = respond(401, "");
        client.transport().on(request -> {
            assertThat(first.closed()).isEqualTo(1);
            assertThat(request.headers().first("Authorization")).contains("Bearer k2");
            return ScriptedResponse.of(401, "");
        });

        assertThatExceptionOfType(ApiStatusException.class)
                .isThrownBy(() -> BlockingDriver.send(client.begin(credentials, false)))
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(1));
        assertThat(credentials.rejected).isEqualTo(1);
    }

    @Test
    void credentialsThatThrowWhenTheyAreRejectedLeaveThe401() {
        respond(401, "");
        Credentials throwing = new Credentials() {
            @Override
            public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
                return CompletableFuture.completedFuture(request);
            }

            @Override
            public boolean rejected(HttpRequest request) {
                throw new IllegalStateException("bug");
            }
        };

        assertThat(Logged.by(() -> assertThatExceptionOfType(ApiStatusException.class)
                        .isThrownBy(() -> BlockingDriver.send(client.begin(throwing, false)))
                        .satisfies(failure -> assertThat(failure.status()).isEqualTo(401))))
                .contains("Credentials failed when they were told of a 401", "bug");
    }

    @Test
    void credentialsThatFailAreAFailedAttempt() {
        client.strategy().retries(1);

        assertThatExceptionOfType(ApiConnectionException.class)
                .isThrownBy(() -> BlockingDriver.send(client.begin(
                        (request, context) -> CompletableFuture.failedFuture(new IOException("no issuer")), false)))
                .withMessageContaining("no issuer (after 2 attempts)");
        assertThat(client.strategy().failures()).hasSize(2);
    }

    @Test
    void interruptWhileCredentialsAreWaitedForGivesThemUp() {
        CompletableFuture<HttpRequest> late = new CompletableFuture<>();
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(() -> BlockingDriver.send(client.begin((request, context) -> late, false)))
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(1));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(late).isCancelled();
    }
}
