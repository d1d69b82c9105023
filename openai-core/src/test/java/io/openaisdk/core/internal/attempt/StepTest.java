package io.openaisdk.core.internal.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.attempt.Step.Admit;
import io.openaisdk.core.internal.attempt.Step.AskCredentials;
import io.openaisdk.core.internal.attempt.Step.Authenticate;
import io.openaisdk.core.internal.attempt.Step.Begin;
import io.openaisdk.core.internal.attempt.Step.Decide;
import io.openaisdk.core.internal.attempt.Step.Deliver;
import io.openaisdk.core.internal.attempt.Step.Fail;
import io.openaisdk.core.internal.attempt.Step.ReadError;
import io.openaisdk.core.internal.attempt.Step.Send;
import io.openaisdk.core.internal.attempt.Step.Wait;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy.Admission.Admitted;
import io.openaisdk.spi.retry.RetryStrategy.Admission.Rejected;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of attempts, state by state. */
class StepTest {

    private static final CallInfo INFO = new CallInfo("responses.create", "POST", "/responses", false);

    /** Near the end of the range, so that times must be subtracted and not compared. */
    private static final long START = Long.MAX_VALUE - 1000;

    private final OpenAIException broken = new OpenAIException("it broke", null, ErrorContext.NONE);

    private static final Credentials KEY = Credentials.bearer("k");

    private static final HttpBody IN_MEMORY = HttpBody.of(new byte[1], "application/json");

    /** A body that comes from a stream. */
    private static final HttpBody ONCE = new HttpBody() {
        @Override
        public String contentType() {
            return "application/octet-stream";
        }

        @Override
        public long contentLength() {
            return 0;
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[0]);
        }
    };

    private static CallPlan plan(
            int attemptSeconds, int totalSeconds, HttpBody body, Optional<Credentials> credentials) {
        Duration attemptTimeout = Duration.ofSeconds(attemptSeconds);
        return new CallPlan(
                INFO,
                new HttpRequest(
                        "POST",
                        URI.create("https://h/v1/responses"),
                        HttpHeaders.EMPTY,
                        body,
                        new HttpTimeouts(
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(2),
                                attemptTimeout,
                                true)),
                credentials,
                attemptTimeout,
                Duration.ofSeconds(totalSeconds),
                new SettingsBuilder(OpenAIPlatform.DEFAULT).build().limits());
    }

    private static CallPlan plan(int attemptSeconds, int totalSeconds) {
        return plan(attemptSeconds, totalSeconds, IN_MEMORY, Optional.of(KEY));
    }

    private static Step admitted(CallPlan plan, int delaySeconds, int timeoutSeconds) {
        return new Admit(plan, START)
                .admitted(new Admitted(
                        Permit.NONE, Duration.ofSeconds(delaySeconds), Duration.ofSeconds(timeoutSeconds)));
    }

    private static Begin begin(CallPlan plan) {
        return (Begin) admitted(plan, 0, 0);
    }

    private static Authenticate authenticate(CallPlan plan) {
        Begin begin = begin(plan);
        return (Authenticate) begin.begun(begin.attempt().request());
    }

    private static Send send(CallPlan plan) {
        Authenticate step = authenticate(plan);
        return (Send) step.authenticated(step.attempt().request().withHeader("Authorization", "Bearer k"), START);
    }

    private static ResponseHead head(int status) {
        return new ResponseHead(status, HttpHeaders.EMPTY, 1, HttpHeaders.EMPTY);
    }

    private static long after(long millis) {
        return START + Duration.ofMillis(millis).toNanos();
    }

    private static Duration total(HttpRequest request) {
        return request.timeouts().total();
    }

    // Admission

    @Test
    void admittedCallBegins() {
        Begin begin = begin(plan(3, 5));

        assertThat(begin.attempt().number()).isEqualTo(1);
        assertThat(begin.attempt().start()).isEqualTo(START);
        assertThat(total(begin.attempt().request())).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void rejectedCallFailsWithTheReasonAndTheGuard() {
        Fail fail = (Fail) new Admit(plan(0, 0), START).admitted(new Rejected("it is full", Optional.of("bulkhead a")));

        assertThat(fail.error())
                .isInstanceOfSatisfying(CallRejectedException.class, error -> assertThat(error.guard())
                        .contains("bulkhead a"))
                .hasMessage("The call responses.create was rejected: it is full");
    }

    @Test
    void callWaitsForItsTurn() {
        Wait wait = (Wait) admitted(plan(3, 5), 4, 0);

        assertThat(wait.delay()).isEqualTo(Duration.ofSeconds(4));
        assertThat(wait.attempts()).isZero();
        Begin begin = (Begin) wait.waited(after(4000));
        assertThat(begin.attempt().number()).isEqualTo(1);
        assertThat(total(begin.attempt().request())).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void turnThatComesWithTheEndOfTheCallIsNotWaitedFor() {
        assertThat(admitted(plan(3, 5), 4, 0)).isInstanceOf(Wait.class);
        assertThat(((Fail) admitted(plan(3, 5), 5, 0)).error())
                .isInstanceOf(CallRejectedException.class)
                .hasMessage(
                        "The call responses.create was rejected: it would have to wait 5000 ms, and its total timeout"
                                + " is 5000 ms");
        assertThat(admitted(plan(3, 0), 5, 0)).isInstanceOf(Wait.class);
    }

    @Test
    void negativeTurnIsAtOnce() {
        assertThat(new Admit(plan(3, 5), START)
                        .admitted(new Admitted(Permit.NONE, Duration.ofSeconds(-1), Duration.ZERO)))
                .isInstanceOf(Begin.class);
    }

    @Test
    void admissionBoundsTheCallWhereThatIsLess() {
        assertThat(total(((Begin) admitted(plan(0, 0), 0, 7)).attempt().request()))
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(total(((Begin) admitted(plan(0, 5), 0, 7)).attempt().request()))
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(total(((Begin) admitted(plan(0, 9), 0, 7)).attempt().request()))
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(total(((Begin) admitted(plan(0, 9), 0, 0)).attempt().request()))
                .isEqualTo(Duration.ofSeconds(9));
    }

    // An attempt

    @Test
    void attemptIsAuthenticatedAndSent() {
        Begin begin = begin(plan(3, 5));
        HttpRequest traced = begin.attempt().request().withHeader("traceparent", "t");
        Authenticate authenticate = (Authenticate) begin.begun(traced);
        assertThat(authenticate.again()).isFalse();
        assertThat(authenticate.attempt().request()).isSameAs(traced);

        HttpRequest signed = traced.withHeader("Authorization", "Bearer k");
        Send send = (Send) authenticate.authenticated(signed, START);
        assertThat(send.request()).isSameAs(signed);
        assertThat(send.last()).isFalse();
    }

    @Test
    void attemptWithoutCredentialsIsSentAtOnceAndA401OfItIsFinal() {
        Begin begin = begin(plan(3, 5, IN_MEMORY, Optional.empty()));
        Send send = (Send) begin.begun(begin.attempt().request());

        assertThat(send.request()).isSameAs(begin.attempt().request());
        assertThat(send.responded(head(401))).isInstanceOf(ReadError.class);
    }

    @Test
    void timeOfTheCredentialsIsTakenOffTheAttempt() {
        Authenticate step = authenticate(plan(3, 5));
        HttpRequest request = step.attempt().request();

        assertThat(step.bound(START)).isEqualTo(Duration.ofSeconds(3));
        assertThat(step.bound(after(1000))).isEqualTo(Duration.ofSeconds(2));
        Send send = (Send) step.authenticated(request, after(1000));
        assertThat(total(send.request())).isEqualTo(Duration.ofSeconds(2));
        assertThat(send.request().timeouts().connect()).isEqualTo(Duration.ofSeconds(1));
        assertThat(send.request().timeouts().idle()).isEqualTo(Duration.ofSeconds(2));
        assertThat(send.request().timeouts().streaming()).isTrue();
    }

    @Test
    void requestWhoseTimeIsUpIsLeftToTheTransport() {
        Authenticate step = authenticate(plan(3, 5));

        assertThat(total(((Send) step.authenticated(step.attempt().request(), after(3000))).request()))
                .isEqualTo(Duration.ofMillis(1));
        assertThat(total(((Send) step.authenticated(step.attempt().request(), after(9000))).request()))
                .isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void credentialsThatTookNoTimeLeaveTheBoundAsItIs() {
        Authenticate step = authenticate(plan(3, 5));
        HttpRequest request = step.attempt().request();

        assertThat(((Send) step.authenticated(request, after(0) + 999_999)).request())
                .isSameAs(request);
        assertThat(total(((Send) step.authenticated(request, after(1))).request()))
                .isEqualTo(Duration.ofMillis(2999));
    }

    @Test
    void zeroIsNoBoundHoweverLongItTakes() {
        Authenticate step = authenticate(plan(0, 0));

        assertThat(step.bound(after(1_000_000_000))).isZero();
        assertThat(total(((Send) step.authenticated(step.attempt().request(), after(1_000_000_000))).request()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 299})
    void successIsDelivered(int status) {
        Send send = send(plan(3, 5));
        Deliver deliver = (Deliver) send.responded(head(status));

        assertThat(deliver.request()).isSameAs(send.request());
        assertThat(deliver.http().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 300, 302, 400, 403, 429, 500})
    void otherStatusIsExplainedByItsBody(int status) {
        Send send = send(plan(3, 5));
        ReadError readError = (ReadError) send.responded(head(status));

        assertThat(readError.request()).isSameAs(send.request());
        assertThat(readError.http().status()).isEqualTo(status);
    }

    // 401

    @Test
    void rejectedCredentialsAreAskedForOthersOnceInAnAttempt() {
        AskCredentials ask = (AskCredentials) send(plan(3, 5)).responded(head(401));
        Authenticate again = (Authenticate) ask.answered(true);
        assertThat(again.again()).isTrue();
        assertThat(again.attempt().number()).isEqualTo(1);
        assertThat(again.attempt().start()).isEqualTo(START);

        Send second = (Send) again.authenticated(again.attempt().request(), after(1000));
        assertThat(total(second.request())).isEqualTo(Duration.ofSeconds(2));
        assertThat(second.responded(head(401))).isInstanceOf(ReadError.class);
        assertThat(second.responded(head(200))).isInstanceOf(Deliver.class);
    }

    @Test
    void credentialsWithoutOthersLeaveThe401AsItIs() {
        AskCredentials ask = (AskCredentials) send(plan(3, 5)).responded(head(401));

        assertThat(((ReadError) ask.answered(false)).http().status()).isEqualTo(401);
    }

    @Test
    void bodyThatCannotBeSentAgainIsNotSentWithOtherCredentials() {
        assertThat(send(plan(3, 5, ONCE, Optional.of(KEY))).responded(head(401)))
                .isInstanceOf(ReadError.class);
    }

    // Failures

    private AttemptFailure refusal(int status) {
        return new AttemptFailure(
                1,
                Duration.ZERO,
                Optional.of(new ResponseMetadata(status, HttpHeaders.EMPTY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                broken);
    }

    @Test
    void refusedAttemptIsDecidedOn() {
        ReadError step = (ReadError) send(plan(3, 5)).responded(head(503));
        AttemptFailure failure = refusal(503);

        assertThat(((Decide) step.explained(failure)).failure()).isSameAs(failure);
    }

    @Test
    void refusedAttemptWhoseBodyCannotBeSentAgainFails() {
        ReadError step = (ReadError) send(plan(3, 5, ONCE, Optional.of(KEY))).responded(head(503));

        assertThat(((Fail) step.explained(refusal(503))).error()).isSameAs(broken);
    }

    @Test
    void brokenAttemptIsDecidedOnWithWhatIsKnown() {
        IOException error = new IOException("reset");
        AttemptFailure failure = ((Decide) send(plan(3, 5)).failed(error, broken, after(1500))).failure();

        assertThat(failure.attempt()).isEqualTo(1);
        assertThat(failure.elapsed()).isEqualTo(Duration.ofMillis(1500));
        assertThat(failure.error()).contains(error);
        assertThat(failure.response()).isEmpty();
        assertThat(failure.serviceError()).isEmpty();
        assertThat(failure.serverDelay()).isEmpty();
        assertThat(failure.failure()).isSameAs(broken);
        assertThat(authenticate(plan(3, 5)).failed(error, broken, START)).isInstanceOf(Decide.class);
    }

    @Test
    void brokenAttemptThatMustNotBeSentAgainFails() {
        IOException error = new IOException("reset");

        assertThat(((Fail) send(plan(3, 5, ONCE, Optional.of(KEY))).failed(error, broken, START)).error())
                .isSameAs(broken);
        assertThat(((Fail) send(plan(3, 5)).failed(new IllegalStateException("bug"), broken, START)).error())
                .isSameAs(broken);
        assertThat(((Fail) authenticate(plan(3, 5)).failed(new IllegalStateException(), broken, START)).error())
                .isSameAs(broken);
    }

    private Decide decide(CallPlan plan) {
        return (Decide) send(plan).failed(new IOException("reset"), broken, START);
    }

    @Test
    void retryWaitsAndBeginsAnew() {
        Wait wait = (Wait) decide(plan(3, 5)).decided(new Decision.RetryAfter(Duration.ofSeconds(1)), after(1000));
        assertThat(wait.attempts()).isEqualTo(1);
        assertThat(wait.delay()).isEqualTo(Duration.ofSeconds(1));

        Begin second = (Begin) wait.waited(after(3000));
        assertThat(second.attempt().number()).isEqualTo(2);
        assertThat(second.attempt().start()).isEqualTo(after(3000));
        assertThat(total(second.attempt().request())).isEqualTo(Duration.ofSeconds(2));
        Authenticate authenticate = (Authenticate) second.begun(second.attempt().request());
        assertThat(authenticate.again()).isFalse();
    }

    @Test
    void retryThatCannotBeginInTimeIsNotWaitedFor() {
        Decision inFourSeconds = new Decision.RetryAfter(Duration.ofSeconds(4));

        assertThat(decide(plan(3, 5)).decided(inFourSeconds, after(999))).isInstanceOf(Wait.class);
        assertThat(((Fail) decide(plan(3, 5)).decided(inFourSeconds, after(1000))).error())
                .isSameAs(broken);
        assertThat(decide(plan(3, 0)).decided(inFourSeconds, after(1_000_000))).isInstanceOf(Wait.class);
    }

    @Test
    void strategyThatGivesUpEndsTheCall() {
        assertThat(((Fail) decide(plan(3, 5)).decided(new Decision.GiveUp(), START)).error())
                .isSameAs(broken);
    }

    @Test
    void callWhoseTimeIsUpDoesNotBeginAnother() {
        Wait wait = (Wait) decide(plan(3, 5)).decided(new Decision.RetryAfter(Duration.ofSeconds(1)), START);

        assertThat(wait.waited(after(4999))).isInstanceOf(Begin.class);
        assertThat(((Fail) wait.waited(after(5000))).error())
                .isInstanceOfSatisfying(ApiTimeoutException.class, error -> assertThat(error.attempts())
                        .isEqualTo(1))
                .hasMessage("The total timeout of 5000 ms passed after 1 attempts");
    }
}
