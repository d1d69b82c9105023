package io.openaisdk.auth;

import static io.openaisdk.auth.Futures.REQUEST;
import static io.openaisdk.auth.Futures.await;
import static io.openaisdk.auth.Futures.bearer;
import static io.openaisdk.auth.Futures.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.spi.auth.SubjectTokenSource;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Received;
import io.openaisdk.testsupport.Scripts;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exchange: what is sent, and vectors V-WX 1 to 7 of what comes back. */
class WorkloadIdentityTest {

    private static final String SUBJECT = "eyJ.subject.secret";

    private final LoopbackServer issuer = new LoopbackServer();
    private final Lent lent = new Lent();
    private final AtomicLong nanos = new AtomicLong();
    private final WorkloadIdentity identity = builder().build();

    @AfterEach
    void close() {
        lent.close();
        issuer.close();
    }

    /** V-WX 1. */
    @Test
    void subjectTokenIsExchangedForAnAccessTokenThatIsKept() {
        issuer.on(Issued.token("t", 3600), Issued.token("u", 3600));

        assertThat(bearer(await(authenticate()))).isEqualTo("Bearer t");

        Received asked = issuer.received().get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.target()).isEqualTo("/oauth/token");
        assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        assertThat(asked.headerNames()).doesNotContain("authorization", "cookie");
        assertThat(asked.body())
                .isEqualTo("{\"grant_type\":\"urn:ietf:params:oauth:grant-type:token-exchange\","
                        + "\"subject_token\":\"eyJ.subject.secret\","
                        + "\"subject_token_type\":\"urn:ietf:params:oauth:token-type:jwt\","
                        + "\"identity_provider_id\":\"idp_1\",\"service_account_id\":\"sa_1\"}");
        nanos.addAndGet(Duration.ofMinutes(40).toNanos() - 1);
        await(authenticate());
        assertThat(issuer.received()).hasSize(1);
    }

    @Test
    void clientIdAndKindOfTokenAreSent() {
        issuer.on(Issued.token("t", 3600));
        WorkloadIdentity other = builder()
                .clientId("client_1")
                .subjectToken(SubjectTokenSource.blocking(SubjectToken.Type.ID_TOKEN, () -> SUBJECT))
                .build();

        await(other.authenticate(REQUEST, lent));

        assertThat(issuer.received().get(0).body())
                .contains("\"subject_token_type\":\"urn:ietf:params:oauth:token-type:id_token\"")
                .endsWith(",\"client_id\":\"client_1\"}");
    }

    /** V-WX 2 and 3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is no JSON object",
                "<html>|is no JSON object",
                "[]|is no JSON object",
                "{} x|is no JSON object",
                "{\"expires_in\":1}|has no access_token",
                "{\"access_token\":\"\",\"expires_in\":1}|has no access_token",
                "{\"access_token\":7,\"expires_in\":1}|has no access_token",
                "{\"access_token\":\"t\"}|has no number as expires_in",
                "{\"access_token\":\"t\",\"expires_in\":\"60\"}|has no number as expires_in",
                "{\"access_token\":\"t\",\"expires_in\":true}|has no number as expires_in",
                "{\"access_token\":\"t\",\"expires_in\":null}|has no number as expires_in",
                "{\"access_token\":\"t\",\"expires_in\":0}|has an expires_in that is not above zero",
                "{\"access_token\":\"t\",\"expires_in\":-1}|has an expires_in that is not above zero",
                "{\"access_token\":\"a b\",\"expires_in\":1}|has an access_token with characters that no token has",
                "{\"access_token\":\"t\",\"expires_in\":1,\"token_type\":\"mac\"}|has another token_type than Bearer"
            })
    void answerWithoutAUsableTokenIsAFailure(String body, String what) {
        issuer.on(Scripts.json(body));

        AuthFailedException failure = failure(AuthFailedException.class, authenticate());

        assertThat(failure).hasMessage("The response of 127.0.0.1 " + what);
        assertThat(failure.status()).hasValue(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e300", "0.5", "3600.0"})
    void lifetimeMayBeAnyNumberAboveZero(String seconds) {
        issuer.on(Scripts.status(
                200, "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":" + seconds + ",\"x\":[{}]}"));

        assertThat(bearer(await(authenticate()))).isEqualTo("Bearer t");
    }

    /** V-WX 4. */
    @Test
    void refusalHasTheStatusTheCodeAndTheExplanationOfTheIssuer() {
        issuer.on(Scripts.status(400, "{\"error\":\"invalid_grant\",\"error_description\":\"bad\\nmap\"}"));

        AuthFailedException failure = failure(AuthFailedException.class, authenticate());

        assertThat(failure)
                .hasMessage("127.0.0.1 did not exchange the token: bad map (status 400, code invalid_grant)");
        assertThat(failure.status()).hasValue(400);
        assertThat(failure.code()).hasValue("invalid_grant");
    }

    /** V-WX 5 and 6. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|{\"error\":\"invalid_subject_token\"}|invalid_subject_token",
                "403|Forbidden|",
                "404|{\"error\":{\"code\":\"x\"}}|",
                "410||",
                "422|{}|"
            })
    void refusalWithoutAnExplanationNamesTheStatus(int status, String body, String code) {
        issuer.on(Scripts.text(status, "text/plain", body == null ? "" : body));

        AuthFailedException failure = failure(AuthFailedException.class, authenticate());

        assertThat(failure).hasMessageContaining("it gave no explanation that can be shown (status " + status);
        assertThat(failure.status()).hasValue(status);
        assertThat(failure.code().orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 503})
    void refusalThatMayPassIsRetriedWhenTheIssuerSays(int status) {
        issuer.on(
                Scripts.status(status, "", "retry-after-ms: 1"),
                Scripts.status(status, "", "Retry-After: 0.001"),
                Issued.token("t", 3600));

        assertThat(bearer(await(authenticate()))).isEqualTo("Bearer t");

        assertThat(issuer.received()).hasSize(3);
        assertThat(issuer.received())
                .extracting(Received::body)
                .containsOnly(issuer.received().get(0).body());
    }

    @Test
    void refusalThatMayPassIsRetriedWithoutAdvice() {
        issuer.on(Scripts.status(503, "{}"), Issued.token("t", 3600));

        assertThat(bearer(await(authenticate()))).isEqualTo("Bearer t");
    }

    @Test
    void issuerThatGoesOnRefusingIsLeftToTheRetriesOfTheCall() {
        issuer.always(Scripts.status(503, "{}", "retry-after-ms: 1"));

        AuthUnavailableException failure = failure(AuthUnavailableException.class, authenticate());

        assertThat(failure).hasMessage("127.0.0.1 did not exchange the token: it responded with 503");
        assertThat(failure.status()).hasValue(503);
        assertThat(issuer.received()).hasSize(3);
    }

    @Test
    void waitBeyondTheBoundOfAnExchangeIsNotMade() {
        issuer.always(Scripts.status(429, "{}", "Retry-After: 60"));

        assertThat(failure(AuthUnavailableException.class, authenticate()).status())
                .hasValue(429);
        assertThat(issuer.received()).hasSize(1);
    }

    @Test
    void subjectTokenThatNeverComesHoldsUpNobodyForEver() {
        CompletableFuture<SubjectToken> never = new CompletableFuture<>();
        WorkloadIdentity waiting = builder()
                .subjectToken(context -> never)
                .timeout(Duration.ofMillis(1))
                .build();

        assertThat(failure(AuthUnavailableException.class, waiting.authenticate(REQUEST, lent)))
                .hasMessage("The token did not come within 1 ms");
        // Whatever it holds, such as a thread, is let go.
        assertThat(never).failsWithin(Duration.ofSeconds(20)).withThrowableOfType(CancellationException.class);
    }

    /** V-WX 7. */
    @Test
    void issuerThatIsNotReachedMayBeThereTheNextTime() {
        issuer.close();

        assertThat(failure(AuthUnavailableException.class, authenticate()))
                .hasMessageStartingWith("127.0.0.1 did not give a token: Connection to 127.0.0.1:");
    }

    @Test
    void refusalThatRepeatsTheSubjectTokenIsNotShown() {
        issuer.on(Scripts.status(
                400, "{\"error\":\"" + SUBJECT + "\",\"error_description\":\"I do not know " + SUBJECT + "\"}"));

        AuthFailedException failure = failure(AuthFailedException.class, authenticate());

        assertThat(failure.getMessage()).contains("status 400").doesNotContain("secret");
        assertThat(failure.code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectTakesTheSubjectTokenNowhere(int status) {
        try (LoopbackServer elsewhere = new LoopbackServer()) {
            elsewhere.always(Issued.token("stolen", 3600));
            issuer.on(Scripts.text(status, "text/plain", "", "Location: " + elsewhere.at("/")));
            issuer.always(Issued.token("again", 3600));

            assertThat(failure(AuthFailedException.class, authenticate()).status())
                    .hasValue(status);
            assertThat(elsewhere.received()).isEmpty();
            assertThat(issuer.received()).hasSize(1);
        }
    }

    @Test
    void answerThatIsTooLargeIsAFailure() {
        issuer.on(Scripts.text(200, "text/plain", "x".repeat(256 * 1024 + 1)));

        assertThat(failure(AuthFailedException.class, authenticate())).hasMessage("127.0.0.1 sent more than 256 KiB");
    }

    @Test
    void nothingIsExchangedWithoutASubjectToken() {
        WorkloadIdentity empty = builder()
                .subjectToken(SubjectTokenSource.blocking(SubjectToken.Type.JWT, () -> " "))
                .build();
        IllegalStateException fault = new IllegalStateException("Out of order");
        WorkloadIdentity throwing = builder()
                .subjectToken(SubjectTokenSource.blocking(SubjectToken.Type.JWT, () -> {
                    throw fault;
                }))
                .build();

        assertThat(failure(AuthFailedException.class, empty.authenticate(REQUEST, lent)))
                .hasMessage("The subject token is empty");
        assertThat(failure(IllegalStateException.class, throwing.authenticate(REQUEST, lent)))
                .isSameAs(fault);
        assertThat(issuer.received()).isEmpty();
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkloadIdentity.builder().build())
                .withMessage("identityProviderId is missing or empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().serviceAccountId(" ").build())
                .withMessage("serviceAccountId is missing or empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkloadIdentity.builder()
                        .identityProviderId("i")
                        .serviceAccountId("s")
                        .build())
                .withMessage("subjectToken is missing or empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().exchangeUrl(URI.create("http://auth.example/token")))
                .withMessage("exchangeUrl must be an https address without a user; http is for this machine only");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().refreshBuffer(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().timeout(Duration.ZERO))
                .withMessage("timeout must be more than nothing: PT0S");
        assertThat(WorkloadIdentity.EXCHANGE_URL).hasToString("https://auth.openai.com/oauth/token");
        assertThat(identity).hasToString("Credentials[workload identity sa_1]");
    }

    private CompletionStage<HttpRequest> authenticate() {
        return identity.authenticate(REQUEST, lent);
    }

    private WorkloadIdentity.Builder builder() {
        return WorkloadIdentity.builder()
                .identityProviderId("idp_1")
                .serviceAccountId("sa_1")
                .subjectToken(SubjectTokenSource.blocking(SubjectToken.Type.JWT, () -> SUBJECT))
                .exchangeUrl(issuer.uri("/oauth/token"))
                .nanoTime(nanos::get);
    }
}
