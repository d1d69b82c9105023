package io.openaisdk.bedrock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.spi.platform.PlatformEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where and as whom Bedrock is called: vectors V-BR of the behaviour reference, and what is refused. */
class BedrockPlatformTest {

    private static final String BEARER = "AWS_BEARER_TOKEN_BEDROCK";

    @TempDir
    Path directory;

    @BeforeEach
    void noFilesOfTheMachine() {
        System.setProperty("aws.configFile", directory.resolve("config").toString());
        System.setProperty(
                "aws.sharedCredentialsFile", directory.resolve("credentials").toString());
    }

    @AfterEach
    void filesOfTheMachine() {
        System.clearProperty("aws.configFile");
        System.clearProperty("aws.sharedCredentialsFile");
    }

    @ParameterizedTest
    @CsvSource({
        "MANTLE, us-west-2, false, false, https://bedrock-mantle.us-west-2.api.aws/openai/v1",
        "MANTLE, us-west-2, false, true, https://bedrock-mantle.us-west-2.api.aws/openai/v1",
        "RUNTIME, us-west-2, false, false, https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1",
        "RUNTIME, us-west-2, false, true, https://bedrock-runtime.us-west-2.api.aws/openai/v1",
        "RUNTIME, us-east-1, true, false, https://bedrock-runtime-fips.us-east-1.amazonaws.com/openai/v1",
        "RUNTIME, us-east-1, true, true, https://bedrock-runtime-fips.us-east-1.api.aws/openai/v1",
        "RUNTIME, cn-north-1, false, false, https://bedrock-runtime.cn-north-1.amazonaws.com.cn/openai/v1",
        "RUNTIME, cn-north-1, false, true, https://bedrock-runtime.cn-north-1.api.amazonwebservices.com.cn/openai/v1",
        "RUNTIME, eusc-de-east-1, false, false, https://bedrock-runtime.eusc-de-east-1.amazonaws.eu/openai/v1",
        "RUNTIME, eusc-de-east-1, false, true, https://bedrock-runtime.eusc-de-east-1.api.amazonwebservices.eu/openai/v1",
        "RUNTIME, us-iso-east-1, false, false, https://bedrock-runtime.us-iso-east-1.c2s.ic.gov/openai/v1",
        "RUNTIME, us-iso-east-1, false, true, https://bedrock-runtime.us-iso-east-1.api.aws.ic.gov/openai/v1",
        "RUNTIME, us-isob-east-1, false, false, https://bedrock-runtime.us-isob-east-1.sc2s.sgov.gov/openai/v1",
        "RUNTIME, us-isob-east-1, false, true, https://bedrock-runtime.us-isob-east-1.api.aws.scloud/openai/v1",
        "RUNTIME, eu-isoe-west-1, false, false, https://bedrock-runtime.eu-isoe-west-1.cloud.adc-e.uk/openai/v1",
        "RUNTIME, eu-isoe-west-1, false, true, https://bedrock-runtime.eu-isoe-west-1.api.cloud-aws.adc-e.uk/openai/v1",
        "RUNTIME, us-isof-south-1, false, false, https://bedrock-runtime.us-isof-south-1.csp.hci.ic.gov/openai/v1",
        "RUNTIME, us-isof-south-1, false, true, https://bedrock-runtime.us-isof-south-1.api.aws.hci.ic.gov/openai/v1",
        "RUNTIME, us-gov-west-1, false, false, https://bedrock-runtime.us-gov-west-1.amazonaws.com/openai/v1",
    })
    void addressComesOfEndpointAndRegion(
            BedrockEndpoint endpoint, String region, boolean fips, boolean dualStack, String address) {
        BedrockPlatform platform = builder(Map.of())
                .endpoint(endpoint)
                .region(region)
                .fips(fips)
                .dualStack(dualStack)
                .build();

        assertThat(platform.baseUrl()).hasToString(address);
        assertThat(BedrockHost.of(platform.baseUrl().getHost())).contains(new BedrockHost(endpoint, region));
    }

    @Test
    void mantleIsTheEndpointUnlessAnotherIsSet() {
        assertThat(builder(Map.of()).region("us-west-2").build())
                .hasToString("BedrockPlatform[https://bedrock-mantle.us-west-2.api.aws/openai/v1, Credentials[SigV4]]");
    }

    @ParameterizedTest
    @CsvSource({
        "https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1/responses/abc, https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1",
        "https://bedrock-runtime-fips.us-east-1.api.aws/v1, https://bedrock-runtime-fips.us-east-1.api.aws/v1",
        "https://bedrock-runtime.us-east-1.amazonaws.com./v1, https://bedrock-runtime.us-east-1.amazonaws.com./v1",
        "https://proxy.local/x, https://proxy.local/x",
        "https://proxy.local/x/, https://proxy.local/x",
        "https://proxy.local/x/responses, https://proxy.local/x",
    })
    void baseUrlWithAKeyNeedsNoRegion(String given, String used) {
        BedrockPlatform platform = builder(Map.of("AWS_REGION", "ap-south-1"))
                .baseUrl(given)
                .apiKey("k")
                .build();

        assertThat(platform).hasToString("BedrockPlatform[" + used + ", Credentials[bearer]]");
    }

    @Test
    void baseUrlMayComeFromTheEnvironment() {
        Map<String, String> variables =
                Map.of("AWS_BEDROCK_BASE_URL", "https://gw.example/openai/v1/responses", BEARER, "k");

        assertThat(builder(variables).build().baseUrl()).hasToString("https://gw.example/openai/v1");
        assertThat(builder(variables)
                        .region("us-east-1")
                        .derivedBaseUrl()
                        .build()
                        .baseUrl())
                .hasToString("https://bedrock-mantle.us-east-1.api.aws/openai/v1");
    }

    @Test
    void regionIsLookedUpInOrder() throws Exception {
        Files.writeString(directory.resolve("config"), """
                [default]
                region = eu-west-1
                [profile other]
                region = eu-west-2
                """);

        assertThat(builder(Map.of("AWS_REGION", "us-east-1", "AWS_DEFAULT_REGION", "us-east-2"))
                        .build()
                        .baseUrl()
                        .getHost())
                .contains(".us-east-1.");
        assertThat(builder(Map.of("AWS_REGION", "", "AWS_DEFAULT_REGION", "us-east-2"))
                        .build()
                        .baseUrl()
                        .getHost())
                .contains(".us-east-2.");
        assertThat(builder(Map.of()).build().baseUrl().getHost()).contains(".eu-west-1.");
        assertThat(builder(Map.of()).profile("other").build().baseUrl().getHost())
                .contains(".eu-west-2.");
        refused("No AWS region. Set region(\"us-west-2\") or AWS_REGION.", Map.of(BEARER, "k"), b -> {});
    }

    @Test
    void whoCallsIsFoundInOrder() {
        Map<String, String> variables = Map.of(BEARER, "k", "AWS_REGION", "us-east-1");

        assertThat(builder(variables).build()).asString().contains("Credentials[bearer]");
        assertThat(builder(variables).defaultCredentials().build()).asString().contains("Credentials[SigV4]");
        assertThat(builder(variables).accessKey("id", "secret").build())
                .asString()
                .contains("Credentials[SigV4]");
    }

    @Test
    void regionOfACanonicalAddressIsAdopted() {
        BedrockPlatform platform = builder(Map.of())
                .baseUrl("https://bedrock-mantle.us-west-2.api.aws/openai/v1")
                .accessKey("id", "secret")
                .build();

        assertThat(platform).asString().contains("Credentials[SigV4]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void emptySettingsAreRefused(String empty) {
        badArgument("region must not be empty", b -> b.region(empty));
        badArgument("baseUrl must not be empty", b -> b.baseUrl(empty));
        badArgument("profile must not be empty", b -> b.profile(empty));
        badArgument("apiKey must not be empty", b -> b.apiKey(empty));
        badArgument("secret must not be empty", b -> b.accessKey("id", empty));
        badArgument("id must not be empty", b -> b.accessKey(empty, "secret"));
        badArgument("sessionToken must not be empty", b -> b.accessKey("id", "secret", empty));
    }

    @Test
    void whatIsNoRegionIsRefused() {
        badArgument("Not an AWS region: \"Nowhere\"; one is named like us-west-2.", b -> b.region("Nowhere"));
        refused(
                "AWS_REGION cannot be used: Not an AWS region: \"Nowhere\"; one is named like us-west-2.",
                Map.of("AWS_REGION", "Nowhere"),
                b -> {});
    }

    @Test
    void contradictionsAreRefused() {
        refused("Set one of apiKey, tokenProvider; each authenticates by itself.", Map.of(), b -> b.apiKey("k")
                .tokenProvider(() -> "k"));
        refused("Set one of accessKey, profile; each authenticates by itself.", Map.of(), b -> b.accessKey("i", "s")
                .profile("p"));
        refused(
                "AWS serves bedrock-mantle.us-west-2.api.aws by https only.",
                Map.of(BEARER, "k"),
                b -> b.baseUrl("http://bedrock-mantle.us-west-2.api.aws/openai/v1"));
        refused(
                "The base URL is of the endpoint MANTLE, not of RUNTIME; leave one of them out.",
                Map.of(BEARER, "k"),
                b -> b.endpoint(BedrockEndpoint.RUNTIME).baseUrl("https://bedrock-mantle.us-west-2.api.aws/openai/v1"));
        refused(
                "The base URL is in the region us-west-2, not in us-east-1; leave one of them out.",
                Map.of(BEARER, "k"),
                b -> b.region("us-east-1").baseUrl("https://bedrock-mantle.us-west-2.api.aws/openai/v1"));
        refused(
                "The base URL is in the region us-west-2, not in eu-west-1; leave one of them out.",
                Map.of("AWS_REGION", "eu-west-1"),
                b -> b.baseUrl("https://bedrock-mantle.us-west-2.api.aws/openai/v1"));
        refused(
                "No AWS region. Set region(\"us-west-2\") or AWS_REGION, or a region in the profile.",
                Map.of(),
                b -> b.baseUrl("https://proxy.local/x"));
        refused(
                "Only BedrockEndpoint.RUNTIME has FIPS endpoints; set endpoint(RUNTIME).",
                Map.of("AWS_REGION", "us-east-1"),
                b -> b.fips(true));
        refused(
                "fips(...) and dualStack(...) go with the address of a region; leave them out with a base URL, which says it all.",
                Map.of(BEARER, "k"),
                b -> b.dualStack(true).baseUrl("https://proxy.local/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.local", "ftp://proxy.local", "https://user:hush@proxy.local", "https://pro xy/hush"})
    void whatIsNoAddressIsRefusedAndNotShown(String address) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> BedrockPlatform.builder().baseUrl(address))
                .withMessageStartingWith("The base URL of Bedrock ")
                .withMessageNotContaining("hush");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> builder(Map.of(BEARER, "k", "AWS_BEDROCK_BASE_URL", address))
                        .build())
                .withMessageStartingWith("AWS_BEDROCK_BASE_URL cannot be used: The base URL of Bedrock ")
                .withMessageNotContaining("hush");
    }

    private static void badArgument(String message, Consumer<BedrockPlatformBuilder> setting) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> setting.accept(BedrockPlatform.builder()))
                .withMessage(message);
    }

    private static void refused(
            String message, Map<String, String> variables, Consumer<BedrockPlatformBuilder> settings) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> {
                    BedrockPlatformBuilder builder = builder(variables);
                    settings.accept(builder);
                    builder.build();
                })
                .withMessage(message);
    }

    private static BedrockPlatformBuilder builder(Map<String, String> variables) {
        PlatformEnvironment environment =
                name -> Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
        return new BedrockPlatformBuilder(environment);
    }
}
