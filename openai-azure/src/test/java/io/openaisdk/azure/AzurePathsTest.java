package io.openaisdk.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.spi.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where calls go: vectors V-AZ and V-AZE of the behaviour reference, and what goes nowhere. */
class AzurePathsTest {

    private static final String VERSION = "?api-version=2024-10-21";
    private static final String RESOURCE = "https://r.openai.azure.com";

    @Test
    void modelNamesTheDeployment() { // V-AZ 1
        assertThat(target(endpoint(RESOURCE), chat("m/1")))
                .isEqualTo(RESOURCE + "/openai/deployments/m%2F1/chat/completions" + VERSION);
    }

    @Test
    void deploymentOfTheClientTakesAnyModel() { // V-AZ 2
        assertThat(target(endpoint(RESOURCE).deployment("d 1"), chat("any")))
                .isEqualTo(RESOURCE + "/openai/deployments/d%201/chat/completions" + VERSION);
    }

    @Test
    void whatBelongsToNoDeploymentGoesToNone() { // V-AZ 3
        assertThat(target(endpoint(RESOURCE).deployment("d"), client -> client.responses()
                        .create(p -> p.model("m").input("hi"))))
                .isEqualTo(RESOURCE + "/openai/responses" + VERSION);
        assertThat(target(endpoint(RESOURCE), client -> client.responses()
                        .create(p -> p.model("m").input("hi"))))
                .isEqualTo(RESOURCE + "/openai/responses" + VERSION);
    }

    @Test
    void pathOfAnEndpointIsKept() { // V-AZ 4
        assertThat(target(endpoint(RESOURCE + "/pre/"), chat("m")))
                .isEqualTo(RESOURCE + "/pre/openai/deployments/m/chat/completions" + VERSION);
    }

    @Test
    void deploymentInABaseUrlStays() { // V-AZ 5
        assertThat(target(baseUrl("https://gw/deployments/x"), chat("m")))
                .isEqualTo("https://gw/deployments/x/chat/completions" + VERSION);
    }

    @Test
    void v1NeedsNoVersionAndKeepsPaths() { // V-AZ 6, as the v1 API has it
        AzurePlatformBuilder v1 = AzurePlatform.builder().apiKey("k").mode(AzureMode.V1);

        assertThat(target(v1.baseUrl(RESOURCE + "/openai/v1/"), chat("m")))
                .isEqualTo(RESOURCE + "/openai/v1/chat/completions");
        assertThat(target(AzurePlatform.builder().apiKey("k").mode(AzureMode.V1).endpoint(RESOURCE), chat("m")))
                .isEqualTo(RESOURCE + "/openai/v1/chat/completions");
        assertThat(target(endpoint(RESOURCE).mode(AzureMode.V1), chat("m")))
                .isEqualTo(RESOURCE + "/openai/v1/chat/completions" + VERSION);
    }

    @Test
    void onlyThePathOfABaseUrlIsLookedAt() { // V-AZ 7
        assertThat(target(baseUrl("https://deployments.x/openai"), chat("m")))
                .isEqualTo("https://deployments.x/openai/deployments/m/chat/completions" + VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d"})
    void modelsAreOfTheResource(String deployment) { // V-AZ 8
        AzurePlatformBuilder builder = endpoint(RESOURCE);
        if (!deployment.isEmpty()) {
            builder.deployment(deployment);
        }

        assertThat(target(builder, client -> client.models().list())).isEqualTo(RESOURCE + "/openai/models" + VERSION);
    }

    @ParameterizedTest
    @CsvSource({"a/b,a%2Fb", "%2e,%252e", "a?b,a%3Fb", "a#f,a%23f", "a\\b,a%5Cb", "a b,a%20b", "gpt-4.1,gpt-4.1"})
    void nameOfAModelIsOneSegment(String model, String segment) { // V-AZE
        assertThat(target(endpoint(RESOURCE), chat(model)))
                .isEqualTo(RESOURCE + "/openai/deployments/" + segment + "/chat/completions" + VERSION);
    }

    @Test
    void lineBreaksAreEncoded() { // V-AZE
        assertThat(target(endpoint(RESOURCE), chat("a\r\nb"))).contains("/deployments/a%0D%0Ab/chat/");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", " "})
    void segmentThatIsNoNameIsRefused(String name) { // V-AZE
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> target(endpoint(RESOURCE), chat(name)))
                .withMessage("Not the name of a deployment: \"" + name + "\"");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> endpoint(RESOURCE).deployment(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/completions",
                "/chat/completions",
                "/embeddings",
                "/audio/transcriptions",
                "/audio/translations",
                "/audio/speech",
                "/images/generations",
                "/images/edits"
            })
    void eightPathsAreOfDeployments(String path) {
        JsonValue body = JsonValue.of(Map.of("model", "m"));

        assertThat(target(endpoint(RESOURCE), client -> client.post(path, body)))
                .isEqualTo(RESOURCE + "/openai/deployments/m" + path + VERSION);
        assertThat(target(endpoint(RESOURCE), client -> client.post(path + "/x", body)))
                .isEqualTo(RESOURCE + "/openai" + path + "/x" + VERSION);
    }

    @Test
    void modelStaysInTheBody() throws Exception {
        HttpRequest request = Sent.by(endpoint(RESOURCE).build(), chat("m"));

        assertThat(new String(request.body().orElseThrow().open().readAllBytes(), StandardCharsets.UTF_8))
                .contains("\"model\":\"m\"");
    }

    @Test
    void versionOfTheCallWins() {
        assertThat(target(endpoint(RESOURCE), client -> client.get("/models?api-version=preview&a=b")))
                .isEqualTo(RESOURCE + "/openai/models?api-version=preview&a=b");
    }

    @Test
    void callWithoutAModelIsRefusedWhereItsPathNeedsOne() {
        JsonValue body = JsonValue.of(Map.of("prompt", "x"));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> target(endpoint(RESOURCE), client -> client.post("/images/generations", body)))
                .withMessageContaining("needs a model, which names the deployment on Azure");
        assertThat(target(endpoint(RESOURCE).deployment("d"), client -> client.post("/images/generations", body)))
                .isEqualTo(RESOURCE + "/openai/deployments/d/images/generations" + VERSION);
        assertThat(target(baseUrl("https://gw/x"), client -> client.post("/images/generations", body)))
                .isEqualTo("https://gw/x/images/generations" + VERSION);
    }

    @Test
    void whatAzureDoesNotServeIsRefused() {
        Consumer<OpenAI> moderate = client -> client.moderations().create(p -> p.input("x"));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> target(endpoint(RESOURCE), moderate))
                .withMessage("Azure does not serve POST /moderations; call it with a client of OpenAI's own platform.");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> target(
                        endpoint(RESOURCE),
                        client -> client.admin().organization().projects().list()));
        assertThat(target(baseUrl("https://gw/x"), moderate)).isEqualTo("https://gw/x/moderations" + VERSION);
    }

    @Test
    void addressElsewhereIsLeftAloneAndGetsNoKey() {
        HttpRequest request =
                Sent.by(endpoint(RESOURCE).build(), client -> client.get("https://elsewhere.example/v1/x"));

        assertThat(request.uri()).hasToString("https://elsewhere.example/v1/x");
        assertThat(request.headers().asMap()).doesNotContainKeys("api-key", "authorization");
    }

    private static String target(AzurePlatformBuilder builder, Consumer<OpenAI> call) {
        return Sent.by(builder.build(), call).uri().toString();
    }

    private static Consumer<OpenAI> chat(String model) {
        return client -> client.chat().completions().create(p -> p.model(model).addUserMessage("hi"));
    }

    private static AzurePlatformBuilder endpoint(String url) {
        return AzurePlatform.builder().apiKey("k").apiVersion("2024-10-21").endpoint(url);
    }

    private static AzurePlatformBuilder baseUrl(String url) {
        return AzurePlatform.builder().apiKey("k").apiVersion("2024-10-21").baseUrl(url);
    }
}
