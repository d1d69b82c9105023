package io.openaisdk.auth;

import static io.openaisdk.auth.Futures.REQUEST;
import static io.openaisdk.auth.Futures.await;
import static io.openaisdk.auth.Futures.bearer;
import static io.openaisdk.auth.Futures.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Scripts;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class X509WorkloadIdentityTest {

    private final LoopbackServer issuer = new LoopbackServer();
    private final Lent lent = new Lent();
    private final X509WorkloadIdentity identity = X509WorkloadIdentity.builder()
            .identityProviderId("idp_1")
            .serviceAccountId("sa_1")
            .exchangeUrl(issuer.uri("/oauth/token"))
            .build();

    @AfterEach
    void close() {
        lent.close();
        issuer.close();
    }

    @Test
    void certificateOfTheConnectionIsExchangedWithoutASubjectToken() {
        issuer.on(Issued.token("a.b-c_d~e+f/g==", 3600));

        assertThat(bearer(await(identity.authenticate(REQUEST, lent)))).isEqualTo("Bearer a.b-c_d~e+f/g==");

        assertThat(issuer.received().get(0).body())
                .isEqualTo("{\"grant_type\":\"urn:ietf:params:oauth:grant-type:token-exchange\","
                        + "\"subject_token_type\":\"urn:openai:params:oauth:token-type:x509\","
                        + "\"identity_provider_id\":\"idp_1\",\"service_account_id\":\"sa_1\"}");
        assertThat(X509WorkloadIdentity.BASE_URL).isEqualTo("https://mtls.api.openai.com/v1");
        assertThat(X509WorkloadIdentity.EXCHANGE_URL).hasToString("https://mtls.auth.openai.com/oauth/token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.example/v1", "https://user@api.example/v1", "ftp://api.example/v1"})
    void requestToAnUnsafeAddressIsRefused(String address) {
        assertThat(failure(
                        AuthFailedException.class, identity.authenticate(REQUEST.withUri(URI.create(address)), lent)))
                .hasMessageContaining("https://mtls.api.openai.com/v1");
        assertThat(issuer.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-key",
                "X-Api-Key",
                "x_api_key",
                "Proxy-Authorization",
                "proxy_authorization",
                "Host",
                "Cookie"
            })
    void requestWithAnotherSecretIsRefused(String header) {
        HttpRequest request = REQUEST.withHeader(header, "s3cret");

        assertThat(failure(AuthFailedException.class, identity.authenticate(request, lent)))
                .hasMessageContaining(header.toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .hasMessageNotContaining("s3cret");
        assertThat(issuer.received()).isEmpty();
    }

    @Test
    void refusalIsReducedToItsCode() {
        issuer.on(Scripts.status(400, "{\"error\":\"invalid_client\",\"error_description\":\"CN=secret\"}"));

        AuthFailedException failure = failure(AuthFailedException.class, identity.authenticate(REQUEST, lent));

        assertThat(failure.code()).hasValue("invalid_client");
        assertThat(failure).hasMessageContaining("code invalid_client").hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 503})
    void failureThatMayPassIsRetriedAndThenLeftToTheRetriesOfTheCall(int status) {
        Script refusal = Scripts.text(status, "text/plain", "secret", "retry-after-ms: 1");
        issuer.on(refusal, refusal, refusal, refusal, Issued.token("t", 60));

        AuthUnavailableException failure =
                failure(AuthUnavailableException.class, identity.authenticate(REQUEST, lent));

        assertThat(failure.status()).hasValue(status);
        assertThat(failure).hasMessage("127.0.0.1 did not exchange the token: it responded with " + status);
        assertThat(issuer.received()).hasSize(3);
        assertThat(bearer(await(identity.authenticate(REQUEST, lent)))).isEqualTo("Bearer t");
    }
}
