package io.openaisdk.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.platform.PlatformEnvironment;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be known of a resource, where it comes from, and what is said when it is missing. */
class AzurePlatformBuilderTest {

    private static final Map<String, String> ALL = Map.of(
            "AZURE_OPENAI_ENDPOINT", "https://env.openai.azure.com",
            "OPENAI_API_VERSION", "2024-10-21",
            "AZURE_OPENAI_API_KEY", "env-key",
            "AZURE_OPENAI_AD_TOKEN", "env-token");

    @Test
    void environmentSaysEverything() {
        Platform platform = new AzurePlatformProvider().create(of(ALL));

        assertThat(platform.name()).isEqualTo("azure");
        assertThat(platform.baseUrl()).hasToString("https://env.openai.azure.com/openai?api-version=2024-10-21");
        assertThat(platform).asString().doesNotContain("env-key", "env-token");
    }

    @Test
    void tokenOfTheEnvironmentBeatsItsKey() {
        HttpRequest request = request(AzurePlatform.builder().fromEnv(of(ALL)));

        assertThat(request.uri().getHost()).isEqualTo("env.openai.azure.com");
        assertThat(AzurePlatform.builder().fromEnv(of(ALL)).build().credentials())
                .hasValueSatisfying(found -> assertThat(found).asString().contains("Credentials[bearer]"));
    }

    @Test
    void whatWasSetBeatsTheEnvironment() {
        AzurePlatform platform = AzurePlatform.builder()
                .baseUrl("https://gw/x")
                .apiVersion("preview")
                .apiKey("own")
                .fromEnv(of(ALL))
                .build();

        assertThat(platform.baseUrl()).hasToString("https://gw/x?api-version=preview");
        assertThat(platform.credentials())
                .hasValueSatisfying(found -> assertThat(found).asString().contains("Credentials[api-key]"));
    }

    @Test
    void whatIsMissingIsNamed() {
        refused(
                AzurePlatform.builder().apiVersion("v").apiKey("k"),
                "No Azure endpoint. Set endpoint(\"https://<resource>.openai.azure.com\") or AZURE_OPENAI_ENDPOINT, or "
                        + "baseUrl(...) for a gateway.");
        refused(
                AzurePlatform.builder().endpoint("https://x").apiKey("k"),
                "No API version. Set apiVersion(...) or OPENAI_API_VERSION, for example 2024-10-21; or "
                        + "mode(AzureMode.V1), which needs none.");
        refused(
                AzurePlatform.builder().endpoint("https://x").apiVersion("v"),
                "No Azure credentials. Set apiKey(...), token(...) or tokenCredential(...), or AZURE_OPENAI_API_KEY or "
                        + "AZURE_OPENAI_AD_TOKEN.");
    }

    @Test
    void contradictionsAreRefused() {
        refused(complete().baseUrl("https://gw/x"), "Set either endpoint(...) or baseUrl(...), not both.");
        refused(complete().token(() -> "t"), "Set one of apiKey, token; each authenticates by itself.");
        refused(
                AzurePlatform.builder()
                        .apiKey("k")
                        .apiVersion("v")
                        .baseUrl("https://gw/x")
                        .deployment("d"),
                "deployment(...) goes with endpoint(...); put /deployments/<name> at the end of the base URL instead.");
        refused(
                complete().mode(AzureMode.V1).deployment("d"),
                "With AzureMode.V1 the model of each call names the deployment; leave deployment(...) out.");
        refused(
                AzurePlatform.builder().apiKey("k").apiVersion("v").endpoint("https://x/openai/v1"),
                "The address ends in /openai/v1, which is of the v1 API; set mode(AzureMode.V1), and the endpoint without "
                        + "that path.");
        refused(
                AzurePlatform.builder().apiKey("k").mode(AzureMode.V1).endpoint("https://x/openai/v1"),
                "Set the endpoint without /openai/v1, which is added, or use baseUrl(...).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.openai.azure.com", "ftp://x", "https://u:hush@x", "https://x?hush", "https://x y/hush"})
    void whatIsNoAddressIsRefusedAndNotShown(String address) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> AzurePlatform.builder().endpoint(address))
                .withMessageStartingWith("endpoint ")
                .withMessageNotContaining("hush");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> AzurePlatform.builder().baseUrl(address))
                .withMessageStartingWith("baseUrl ")
                .withMessageNotContaining("hush");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> AzurePlatform.builder().fromEnv(of(Map.of("AZURE_OPENAI_ENDPOINT", address))))
                .withMessageStartingWith("AZURE_OPENAI_ENDPOINT cannot be used: endpoint ")
                .withMessageNotContaining("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void emptySettingsAreRefused(String empty) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> AzurePlatform.builder().apiKey(empty))
                .withMessage("apiKey must not be empty");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> AzurePlatform.builder().deployment(empty))
                .withMessage("deployment must not be empty");
    }

    private static AzurePlatformBuilder complete() {
        return AzurePlatform.builder().endpoint("https://x").apiVersion("v").apiKey("k");
    }

    private static HttpRequest request(AzurePlatformBuilder builder) {
        return Sent.by(builder.build(), client -> client.models().list());
    }

    private static void refused(AzurePlatformBuilder builder, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(builder::build)
                .withMessage(message);
    }

    private static PlatformEnvironment of(Map<String, String> variables) {
        return name -> Optional.ofNullable(variables.get(name));
    }
}
