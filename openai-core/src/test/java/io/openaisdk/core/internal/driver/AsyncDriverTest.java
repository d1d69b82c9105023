package io.openaisdk.core.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.scripted.ScriptedAsyncResponse;
import io.openaisdk.core.scripted.ScriptedClient;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.CallObservation;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an asynchronous call does where, and what it leaves under way. */
class AsyncDriverTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ScriptedClient client = new ScriptedClient();
    private final Caller caller = new Caller();

    /** Has what the driver gives to whoever waits for the call. */
    private static final class Caller implements Recipient {

        private final List<AsyncReceived> received = new ArrayList<>();
        private final List<Throwable> failures = new ArrayList<>();
        private Consumer<AsyncReceived> onReceived = response -> {};
        private boolean gone;

        @Override
        public boolean follow(Call call) {
            if (gone) {
                call.cancel();
            }
            return !gone;
        }

        @Override
        public void received(AsyncReceived response) {
            received.add(response);
            onReceived.accept(response);
        }

        @Override
        public void failed(Throwable error) {
            failures.add(error);
        }

        private Throwable failure() {
            assertThat(received).isEmpty();
            assertThat(failures).hasSize(1);
            return failures.get(0);
        }
    }

    /** Credentials that come when the test completes them. */
    private static final class LateCredentials implements Credentials {

        private final List<CompletableFuture<HttpRequest>> asked = new ArrayList<>();
        private boolean others;

        @Override
        public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
            CompletableFuture<HttpRequest> answer = new CompletableFuture<>();
            asked.add(answer);
            return answer;
        }

        @Override
        public boolean rejected(HttpRequest request) {
            return others;
        }

        private void give(HttpRequest request) {
            asked.get(asked.size() - 1).complete(request);
        }
    }

    private Call send(ScriptedClient by, @Nullable Credentials credentials, boolean streaming) {
        Call call = by.begin(credentials, streaming);
        call.onFailure(caller::failed);
        AsyncDriver.send(call, caller);
        return call;
    }

    private Call send() {
        return send(client, null, false);
    }

    private ScriptedAsyncResponse respond(int status) {
        ScriptedAsyncResponse response = new ScriptedAsyncResponse(status);
        client.transport().exchange().complete(response);
        return response;
    }

    // Success

    @Test
    void responseIsHandedOverWhereItArrives() {
        Call call = send();
        ScriptedAsyncResponse response = respond(200);

        assertThat(caller.received).singleElement().satisfies(received -> {
            assertThat(received.response()).isSameAs(response);
            assertThat(received.call()).isSameAs(call);
            assertThat(received.http().status()).isEqualTo(200);
            assertThat(received.http().attempts()).isEqualTo(1);
        });
        assertThat(call.isOver()).isFalse();
        assertThat(response.closed()).isZero();
        assertThat(client.run()).isZero();
        assertThat(client.requests()).hasSize(1);
    }

    @Test
    void canceledCallClosesTheResponseThatItHolds() {
        Call call = send();
        ScriptedAsyncResponse response = respond(200);
        call.cancel();

        assertThat(response.closed()).isEqualTo(1);
        assertThat(caller.failures).isEmpty();
    }

    @Test
    void failureAfterTheHeadIsToldToTheRecipientWithTheHead() {
        Call call = client.begin();
        AsyncDriver.send(call, caller);
        client.transport()
                .exchange()
                .complete(new ScriptedAsyncResponse(
                        200, HttpHeaders.builder().add("x-request-id", "req_1").build()));
        call.thrown(new IOException("reset"));

        assertThat(caller.failures)
                .singleElement()
                .isInstanceOfSatisfying(ApiConnectionException.class, failure -> assertThat(failure.requestId())
                        .contains("req_1"));
    }

    @Test
    void recipientThatThrowsEndsTheCall() {
        caller.onReceived = response -> {
            throw new IllegalStateException("bug");
        };
        send();
        ScriptedAsyncResponse response = respond(200);

        assertThat(caller.failures).singleElement().isInstanceOf(OpenAIException.class);
        assertThat(response.closed()).isEqualTo(1);
    }

    @Test
    void callerThatIsGoneHasNothingSent() {
        caller.gone = true;
        Call call = send();

        assertThat(call.isOver()).isTrue();
        assertThat(client.requests()).isEmpty();
    }

    // Failures and retries

    @Test
    void failureThatIsNotRetriedIsTold() {
        send();
        IOException reset = new IOException("reset");
        client.transport().exchange().completeExceptionally(reset);

        assertThat(caller.failure())
                .isExactlyInstanceOf(ApiConnectionException.class)
                .hasCause(reset);
        assertThat(client.strategy().ends()).hasSize(1);
    }

    @Test
    void transportThatThrowsEndsTheCall() {
        NoClassDefFoundError error = new NoClassDefFoundError("of the transport");
        client.transport().onAsync(request -> {
            throw error;
        });
        send();

        assertThat(caller.failure()).isSameAs(error);
    }

    /** The interrupt is that of a thread of the transport, not of the caller. */
    @Test
    void interruptInTheTransportIsABrokenExchangeThatMayBeRetried() {
        client.strategy().retries(1);
        send();
        client.transport().exchange().completeExceptionally(new InterruptedIOException("x"));

        assertThat(client.strategy().failures()).hasSize(1);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void retryBeginsOnTheExecutorWhenItsTimeHasCome() {
        client.strategy().retries(1);
        Call call = send();
        client.transport().exchange().completeExceptionally(new IOException("reset"));
        client.time().pass(Duration.ofMillis(999));
        assertThat(client.run()).isZero();
        client.time().pass(Duration.ofMillis(1));
        assertThat(client.requests()).hasSize(1);

        assertThat(client.run()).isEqualTo(1);
        assertThat(client.requests()).hasSize(2);
        assertThat(client.time().scheduled()).isZero();
        respond(200);
        assertThat(caller.received).singleElement().satisfies(received -> {
            assertThat(received.call()).isSameAs(call);
            assertThat(received.http().attempts()).isEqualTo(2);
        });
    }

    @Test
    void callThatIsCanceledWhileItWaitsLeavesNoTimer() {
        client.strategy().retries(1);
        Call call = send();
        client.transport().exchange().completeExceptionally(new IOException("reset"));
        assertThat(client.time().scheduled()).isEqualTo(1);
        call.cancel();

        assertThat(client.time().scheduled()).isZero();
        client.time().pass(SECOND);
        assertThat(client.run()).isZero();
        assertThat(client.requests()).hasSize(1);
    }

    @Test
    void retryThatIsCanceledOnTheExecutorIsNotSent() {
        client.strategy().retries(1);
        Call call = send();
        client.transport().exchange().completeExceptionally(new IOException("reset"));
        client.time().pass(SECOND);
        call.cancel();
        client.run();

        assertThat(client.requests()).hasSize(1);
        assertThat(caller.failures).isEmpty();
    }

    @Test
    void strategyThatCancelsTheCallStartsNoTimer() {
        client.strategy().retries(1);
        Call call = send();
        client.strategy().onFailure(call::cancel);
        client.transport().exchange().completeExceptionally(new IOException("reset"));

        assertThat(client.time().scheduled()).isZero();
        assertThat(caller.failures).isEmpty();
    }

    @Test
    void callWaitsForItsAdmission() {
        client.strategy().admissionDelay(SECOND);
        send();
        assertThat(client.requests()).isEmpty();
        client.time().pass(SECOND);
        client.run();

        assertThat(client.requests()).hasSize(1);
        respond(200);
        assertThat(caller.received.get(0).http().attempts()).isEqualTo(1);
    }

    // Errors

    @Test
    void errorIsToldWithWhatItsBodySays() {
        send();
        ScriptedAsyncResponse response = respond(400);
        response.send("{\"error\":{\"mess")
                .send("age\":\"no\",\"code\":\"c\"}}")
                .end();

        assertThat(caller.failure()).isInstanceOf(ApiStatusException.class).hasMessage("400: no (code c)");
        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.strategy().failures().get(0).serviceError())
                .hasValueSatisfying(said -> assertThat(said.code()).contains("c"));
    }

    @Test
    void errorWhoseBodyBreaksOffIsToldWithItsBeginning() {
        send();
        respond(503).send("overloa").fail(new IOException("reset"));

        assertThat(caller.failure()).isInstanceOf(ApiStatusException.class).hasMessage("503: overloa");
        assertThat(client.strategy().failures().get(0).serviceError()).isEmpty();
    }

    @Test
    void errorThatIsRetriedIsClosedFirst() {
        client.strategy().retries(1);
        send();
        ScriptedAsyncResponse response = respond(503).end();

        assertThat(response.closed()).isEqualTo(1);
        client.time().pass(SECOND);
        client.run();
        assertThat(client.requests()).hasSize(2);
    }

    @Test
    void callThatIsCanceledWhileAnErrorIsReadAsksNobody() {
        Call call = send();
        ScriptedAsyncResponse response = respond(503).send("overloa");
        call.cancel();

        assertThat(response.closed()).isEqualTo(1);
        assertThat(client.strategy().failures()).isEmpty();
        assertThat(caller.failures).isEmpty();
    }

    // Ends that come while something arrives

    @Test
    void canceledCallCancelsTheExchange() {
        Call call = send();
        call.cancel();

        assertThat(client.transport().exchange()).isCancelled();
        assertThat(client.strategy().failures()).isEmpty();
        assertThat(client.strategy().ends()).singleElement().satisfies(end -> assertThat(end.outcome())
                .isInstanceOf(CallOutcome.Canceled.class));
    }

    @Test
    void responseOfACallThatEndedWhileItWasSentIsClosed() {
        ScriptedAsyncResponse response = new ScriptedAsyncResponse(200);
        Call call = client.begin();
        client.transport().onAsync(request -> {
            call.cancel();
            return CompletableFuture.completedFuture(response);
        });
        AsyncDriver.send(call, caller);

        assertThat(response.closed()).isEqualTo(1);
        assertThat(caller.received).isEmpty();
    }

    @Test
    void callThatAnObserverCancelsAtTheHeadIsNotHandedOver() {
        List<Call> calls = new ArrayList<>();
        ScriptedClient observed = new ScriptedClient(info -> new CallObservation() {
            @Override
            public void responded(int attempt, ResponseMetadata response) {
                calls.get(0).cancel();
            }
        });
        calls.add(send(observed, null, false));
        ScriptedAsyncResponse response = new ScriptedAsyncResponse(200);
        observed.transport().exchange().complete(response);

        assertThat(caller.received).isEmpty();
        assertThat(response.closed()).isPositive();
    }

    // Credentials

    @Test
    void requestIsSentWhenItsCredentialsHaveCome() {
        LateCredentials credentials = new LateCredentials();
        Call call = send(client, credentials, false);
        assertThat(client.requests()).isEmpty();
        HttpRequest signed = call.plan().request().withHeader("Authorization", "Bearer k");
        credentials.give(signed);

        assertThat(client.requests()).singleElement().satisfies(request -> assertThat(request.headers())
                .isEqualTo(signed.headers()));
        assertThat(client.time().scheduled()).isZero();
    }

    @Test
    void credentialsThatAreThereAreNotWaitedFor() {
        send(client, Credentials.bearer("k"), false);

        assertThat(client.requests().get(0).headers().first("Authorization")).contains("Bearer k");
        assertThat(client.time().scheduled()).isZero();
    }

    @Test
    void credentialsThatFailAreAFailedAttempt() {
        LateCredentials credentials = new LateCredentials();
        client.strategy().retries(1);
        send(client, credentials, false);
        credentials.asked.get(0).completeExceptionally(new IOException("no issuer"));
        assertThat(client.strategy().failures()).hasSize(1);
        client.time().pass(SECOND);
        client.run();

        assertThat(credentials.asked).hasSize(2);
        credentials.asked.get(1).completeExceptionally(new IOException("no issuer"));
        assertThat(caller.failure()).hasMessageContaining("no issuer (after 2 attempts)");
    }

    @Test
    void credentialsThatThrowEndTheCall() {
        send(
                client,
                (request, context) -> {
                    throw new IllegalStateException("no key");
                },
                false);

        assertThat(caller.failure()).isInstanceOf(OpenAIException.class).hasMessageContaining("no key");
    }

    @Test
    void credentialsAreWaitedForAsLongAsAnAttemptMayTake() {
        LateCredentials credentials = new LateCredentials();
        send(client, credentials, false);
        client.time().pass(ScriptedClient.TIMEOUT.minusMillis(1));
        client.run();
        assertThat(caller.failures).isEmpty();
        client.time().pass(Duration.ofMillis(1));
        client.run();

        assertThat(caller.failure()).isInstanceOf(ApiTimeoutException.class);
        assertThat(credentials.asked.get(0)).isCancelled();
    }

    @Test
    void canceledCallGivesItsCredentialsUp() {
        LateCredentials credentials = new LateCredentials();
        send(client, credentials, false).cancel();

        assertThat(credentials.asked.get(0)).isCancelled();
        assertThat(client.time().scheduled()).isZero();
        assertThat(client.strategy().failures()).isEmpty();
    }

    @Test
    void otherCredentialsAreAskedForOnTheExecutor() {
        LateCredentials credentials = new LateCredentials();
        credentials.others = true;
        Call call = send(client, credentials, false);
        credentials.give(call.plan().request());
        ScriptedAsyncResponse unauthorized = respond(401);
        assertThat(unauthorized.closed()).isEqualTo(1);
        assertThat(credentials.asked).hasSize(1);

        assertThat(client.run()).isEqualTo(1);
        credentials.give(call.plan().request());
        respond(200);
        assertThat(client.requests()).hasSize(2);
        assertThat(caller.received.get(0).http().attempts()).isEqualTo(1);
    }

    // Bounds that the transport misses

    @Test
    void responseThatTheTransportMissesIsATimeout() {
        send();
        client.time().pass(ScriptedClient.TIMEOUT.plus(SECOND));
        assertThat(caller.failures).isEmpty();
        client.time().pass(SECOND);

        assertThat(caller.failure())
                .isInstanceOf(ApiTimeoutException.class)
                .hasMessageStartingWith("No complete response within 6 s");
        assertThat(client.transport().exchange()).isCancelled();
    }

    @Test
    void bodyThatTheTransportMissesIsATimeout() {
        send();
        ScriptedAsyncResponse response = respond(200);
        client.time().pass(ScriptedClient.TIMEOUT.plus(SECOND).plus(SECOND));

        assertThat(caller.failures).singleElement().isInstanceOf(ApiTimeoutException.class);
        assertThat(response.closed()).isEqualTo(1);
    }

    @Test
    void streamMayTakeLongerThanAnAttempt() {
        Call call = send(client, null, true);
        respond(200);
        client.time().pass(Duration.ofHours(1));

        assertThat(call.isOver()).isFalse();
    }

    /** The error of a stream is a body like any other. */
    @Test
    void errorOfAStreamMustComeInTime() {
        Call call = send(client, null, true);
        respond(500);
        client.time().pass(ScriptedClient.TIMEOUT.plus(SECOND).plus(SECOND));

        assertThat(call.isOver()).isTrue();
    }

    @Test
    void openCallsAreLookedAtWhileThereAreAny() {
        Call first = send();
        Call second = send();
        assertThat(client.time().periodic()).isEqualTo(1);
        first.cancel();
        client.time().pass(SECOND);
        assertThat(client.time().periodic()).isEqualTo(1);
        second.cancel();
        client.time().pass(SECOND);
        assertThat(client.time().periodic()).isZero();

        send();
        assertThat(client.time().periodic()).isEqualTo(1);
        client.time().pass(ScriptedClient.TIMEOUT.plus(SECOND).plus(SECOND));
        assertThat(caller.failure()).isInstanceOf(ApiTimeoutException.class);
    }

    // A client that is closed

    @Test
    void closingTheClientEndsItsCalls() {
        client.strategy().retries(1);
        Call waiting = send();
        client.transport().exchange().completeExceptionally(new IOException("reset"));
        Call sent = send();
        client.context().close();
        client.run();

        assertThat(caller.failures).hasSize(2).allSatisfy(failure -> assertThat(failure)
                .isInstanceOfSatisfying(ClientClosedException.class, closed -> assertThat(closed.attempts())
                        .isEqualTo(1)));
        assertThat(waiting.isOver()).isTrue();
        assertThat(sent.isOver()).isTrue();
        assertThat(client.transport().exchange()).isCancelled();
        assertThat(client.transport().closed()).isEqualTo(1);
        assertThat(client.requests()).hasSize(2);
    }

    @Test
    void clientThatIsClosedSendsNothing() {
        client.context().close();
        client.context().close();
        send();

        assertThat(caller.failure()).isInstanceOf(ClientClosedException.class);
        assertThat(client.requests()).isEmpty();
        assertThat(client.transport().closed()).isEqualTo(1);
    }

    @Test
    void credentialsOfAClosedClientAreGivenUp() {
        LateCredentials credentials = new LateCredentials();
        send(client, credentials, false);
        client.context().close();
        client.run();

        assertThat(caller.failure()).isInstanceOf(ClientClosedException.class);
        assertThat(credentials.asked.get(0)).isCancelled();
    }
}
