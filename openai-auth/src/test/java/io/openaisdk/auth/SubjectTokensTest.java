package io.openaisdk.auth;

import static io.openaisdk.auth.Futures.await;
import static io.openaisdk.auth.Futures.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.auth.SubjectToken;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import io.openaisdk.testsupport.Received;
import io.openaisdk.testsupport.Scripts;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTokensTest {

    private final LoopbackServer service = new LoopbackServer();
    private final Lent lent = new Lent();

    @AfterEach
    void close() {
        lent.close();
        service.close();
    }

    @Test
    void kubernetesReplacesItsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("token");
        assertThat(failure(
                        AuthFailedException.class,
                        SubjectTokens.kubernetes(file).token(lent)))
                .hasMessage("Cannot read the token of the service account at " + file + ": NoSuchFileException");

        Files.writeString(file, " one\n");
        assertThat(await(SubjectTokens.kubernetes(file).token(lent)))
                .isEqualTo(new SubjectToken("one", SubjectToken.Type.JWT));
        Files.writeString(file, "\n");
        assertThat(failure(
                        AuthFailedException.class,
                        SubjectTokens.kubernetes(file).token(lent)))
                .hasMessage("The subject token is empty");
    }

    @Test
    void kubernetesMountsItsFileAtTheUsualPlace() {
        assertThat(failure(AuthFailedException.class, SubjectTokens.kubernetes().token(lent)))
                .hasMessageContaining("/var/run/secrets/kubernetes.io/serviceaccount/token");
    }

    @Test
    void azureIsAskedAsItsDocumentationSays() {
        service.on(Scripts.json("{\"access_token\":\"az\",\"expires_in\":\"3600\"}"));

        SubjectToken token = await(azure().token(lent));

        assertThat(token).isEqualTo(new SubjectToken("az", SubjectToken.Type.JWT));
        Received asked = service.received().get(0);
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.header("Metadata")).isEqualTo("true");
        assertThat(parameters(asked))
                .containsExactlyInAnyOrder("api-version=2018-02-01", "resource=https://management.azure.com/");
    }

    @Test
    void azureIsAskedForOneOfSeveralIdentities() {
        service.always(Scripts.json("{\"access_token\":\"az\"}"));

        await(azure().withResource("api://a b").withObjectId("o").token(lent));
        await(azure().withClientId("c&d").token(lent));
        await(azure().withResourceId("/subscriptions/x").token(lent));

        assertThat(parameters(service.received().get(0))).contains("resource=api://a b", "object_id=o");
        assertThat(parameters(service.received().get(1))).contains("client_id=c&d");
        assertThat(parameters(service.received().get(2))).contains("msi_res_id=/subscriptions/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "nonsense", "{\"access_token\":\"\"}", "{\"access_token\":1}"})
    void azureWithoutATokenIsAFailure(String body) {
        service.on(Scripts.json(body));

        assertThat(failure(AuthFailedException.class, azure().token(lent)))
                .hasMessage("The managed identity service of Azure at 127.0.0.1 sent no access_token");
    }

    @Test
    void googleIsAskedAsItsDocumentationSays() {
        service.on(Scripts.text(200, "text/plain", "gcp\n"));

        SubjectToken token = await(google().token(lent));

        assertThat(token).isEqualTo(new SubjectToken("gcp", SubjectToken.Type.ID_TOKEN));
        Received asked = service.received().get(0);
        assertThat(asked.header("Metadata-Flavor")).isEqualTo("Google");
        assertThat(parameters(asked)).containsExactlyInAnyOrder("audience=https://api.openai.com/v1", "format=full");
    }

    @Test
    void googleIsAskedForAnotherAudience() {
        service.on(Scripts.text(200, "text/plain", "gcp"));

        await(google().withAudience("https://other").token(lent));

        assertThat(parameters(service.received().get(0))).contains("audience=https://other");
    }

    @Test
    void googleWithoutATokenIsAFailure() {
        service.on(Scripts.text(200, "text/plain", " "));

        assertThat(failure(AuthFailedException.class, google().token(lent)))
                .hasMessage("The metadata server of Google Cloud at 127.0.0.1 sent no token");
    }

    /** T24: the status of the answer is kept. */
    @ParameterizedTest
    @ValueSource(ints = {400, 404})
    void refusalOfAMetadataServiceHasItsStatus(int status) {
        service.always(Scripts.text(status, "text/plain", "{\"error\":\"secret\"}"));

        for (AuthFailedException failure : List.of(
                failure(AuthFailedException.class, azure().token(lent)),
                failure(AuthFailedException.class, google().token(lent)))) {
            assertThat(failure).hasMessageEndingWith("at 127.0.0.1 responded with " + status);
            assertThat(failure.status()).hasValue(status);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void metadataServiceThatRefusesForTheMomentIsAskedAgain(int status) {
        Script refusal = Scripts.text(status, "text/plain", "secret", "retry-after-ms: 1");

        service.on(refusal, Scripts.json("{\"access_token\":\"az\"}"));
        assertThat(await(azure().token(lent)).value()).isEqualTo("az");
        service.on(refusal, Scripts.text(200, "text/plain", "gcp"));
        assertThat(await(google().token(lent)).value()).isEqualTo("gcp");

        service.always(refusal);
        for (AuthUnavailableException failure : List.of(
                failure(AuthUnavailableException.class, azure().token(lent)),
                failure(AuthUnavailableException.class, google().token(lent)))) {
            assertThat(failure).hasMessageEndingWith("at 127.0.0.1 responded with " + status);
            assertThat(failure.status()).hasValue(status);
        }
        assertThat(service.received()).hasSize(2 + 2 + 3 + 3);
    }

    @Test
    void metadataServiceThatIsNotReachedMayBeThereTheNextTime() {
        AzureManagedIdentity azure = azure();
        service.close();

        failure(AuthUnavailableException.class, azure.token(lent));
    }

    @Test
    void addressesAreThoseOfTheClouds() {
        assertThat(SubjectTokens.azureManagedIdentity()).hasToString("AzureManagedIdentity[169.254.169.254]");
        assertThat(SubjectTokens.googleMetadata()).hasToString("GoogleMetadata[metadata.google.internal]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectTokens.googleMetadata().withEndpoint(URI.create("file:///x")))
                .withMessage("endpoint must be an absolute http or https address");
    }

    private AzureManagedIdentity azure() {
        return SubjectTokens.azureManagedIdentity().withEndpoint(service.uri("/metadata/identity/oauth2/token"));
    }

    private GoogleMetadata google() {
        return SubjectTokens.googleMetadata().withEndpoint(service.uri("/identity"));
    }

    private static List<String> parameters(Received asked) {
        String query = asked.target().substring(asked.target().indexOf('?') + 1);
        return List.of(query.split("&")).stream()
                .map(parameter -> URLDecoder.decode(parameter, StandardCharsets.UTF_8))
                .toList();
    }
}
