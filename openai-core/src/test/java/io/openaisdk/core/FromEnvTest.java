package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.json.gson.GsonCodecProvider;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.platform.Platform;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the builder takes from outside; system properties stand for both sources, as tests cannot set variables. */
class FromEnvTest {

    private static final List<String> PROPERTIES = List.of(
            "openai.apiKey",
            "openai.adminKey",
            "openai.orgId",
            "openai.projectId",
            "openai.baseUrl",
            "openai.customHeaders",
            "openai.apiType");

    private final Map<String, @Nullable String> before = new HashMap<>();

    @BeforeEach
    void rememberProperties() {
        PROPERTIES.forEach(name -> before.put(name, System.getProperty(name)));
        System.setProperty("openai.apiKey", "sk-env");
    }

    @AfterEach
    void restoreProperties() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    void everySettingIsTaken() {
        System.setProperty("openai.orgId", "org-env");
        System.setProperty("openai.projectId", "proj-env");
        System.setProperty("openai.baseUrl", "http://env.example/v1");
        System.setProperty("openai.customHeaders", "X-A: 1\nX-B: 2");

        HttpRequest request = requestOf(OpenAIClient.builder().fromEnv());
        assertThat(request.uri()).hasToString("http://env.example/v1/x");
        assertThat(request.headers().all("Authorization")).containsExactly("Bearer sk-env");
        assertThat(request.headers().all("OpenAI-Organization")).containsExactly("org-env");
        assertThat(request.headers().all("OpenAI-Project")).containsExactly("proj-env");
        assertThat(request.headers().all("X-A")).containsExactly("1");
        assertThat(request.headers().all("X-B")).containsExactly("2");
    }

    @Test
    void whatWasSetBeforeStays() {
        System.setProperty("openai.orgId", "org-env");
        System.setProperty("openai.projectId", "proj-env");
        System.setProperty("openai.baseUrl", "http://env.example/v1");
        System.setProperty("openai.customHeaders", "X-A: 1");

        HttpRequest request = requestOf(OpenAIClient.builder()
                .apiKey("sk-own")
                .organization("org-own")
                .project("proj-own")
                .baseUrl("http://own.example/v1")
                .putHeader("x-a", "2")
                .fromEnv());
        assertThat(request.uri()).hasToString("http://own.example/v1/x");
        assertThat(request.headers().all("Authorization")).containsExactly("Bearer sk-own");
        assertThat(request.headers().all("OpenAI-Organization")).containsExactly("org-own");
        assertThat(request.headers().all("OpenAI-Project")).containsExactly("proj-own");
        assertThat(request.headers().all("X-A")).containsExactly("2");
    }

    @Test
    void whatIsSetAfterwardsWins() {
        System.setProperty("openai.orgId", "org-env");
        System.setProperty("openai.customHeaders", "X-A: 1");

        HttpRequest request = requestOf(OpenAIClient.builder()
                .fromEnv()
                .apiKey("sk-own")
                .organization("org-own")
                .putHeader("x-a", "2"));
        assertThat(request.headers().all("Authorization")).containsExactly("Bearer sk-own");
        assertThat(request.headers().all("OpenAI-Organization")).containsExactly("org-own");
        assertThat(request.headers().all("X-A")).containsExactly("2");
    }

    @Test
    void keysAreTakenOneByOne() {
        HttpRequest request =
                requestOf(OpenAIClient.builder().adminKey("sk-admin").fromEnv());

        assertThat(request.headers().all("Authorization")).containsExactly("Bearer sk-env");
    }

    @Test
    void headerThatIsNoneIsRefusedByTheNameOfItsSetting() {
        System.setProperty("openai.customHeaders", "bad name: x");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OpenAIClient.builder().fromEnv().build())
                .withMessage("openai.customHeaders cannot be used: Not a header name: \"bad name\"");
    }

    @Test
    void platformOfOpenAIIsTheUsualOne() {
        System.setProperty("openai.apiType", "openai");

        assertThat(requestOf(OpenAIClient.builder().fromEnv()).uri()).hasToString("https://api.openai.com/v1/x");
    }

    @Test
    void platformWhoseModuleIsMissingIsRefusedWithTheModuleToAdd() {
        System.setProperty("openai.apiType", "azure");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OpenAIClient.builder().fromEnv().build())
                .withMessage("openai.apiType is \"azure\"; add openai-azure to the class path.");
        System.setProperty("openai.apiType", "amazon-bedrock");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OpenAIClient.builder().fromEnv().build())
                .withMessage("openai.apiType is \"amazon-bedrock\"; add openai-bedrock to the class path.");
    }

    @Test
    void platformThatNobodyKnowsIsRefused() {
        System.setProperty("openai.apiType", "mars");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OpenAIClient.builder().fromEnv().build())
                .withMessage("openai.apiType names \"mars\", which is not available. There is none; add openai-azure "
                        + "(azure) or openai-bedrock (amazon-bedrock) to the class path.");
    }

    @Test
    void whoBringsAKeyNeedsNoOtherPlatform() {
        System.setProperty("openai.apiType", "azure");

        for (OpenAIClientBuilder builder : List.of(
                OpenAIClient.builder().apiKey("sk-own").fromEnv(),
                OpenAIClient.builder().fromEnv().apiKey("sk-own"))) {
            HttpRequest request = requestOf(builder);
            assertThat(request.uri()).hasToString("https://api.openai.com/v1/x");
            assertThat(request.headers().all("Authorization")).containsExactly("Bearer sk-own");
        }
    }

    @Test
    void builderMakesClientsOfWhatIsThereWhenItBuilds() {
        OpenAIClientBuilder builder = OpenAIClient.builder().fromEnv();
        assertThat(requestOf(builder).headers().all("Authorization")).containsExactly("Bearer sk-env");

        System.setProperty("openai.apiKey", "sk-later");
        assertThat(requestOf(builder).headers().all("Authorization")).containsExactly("Bearer sk-later");
    }

    @ParameterizedTest
    @CsvSource({
        "us, https://us.api.openai.com/v1/x",
        "eu, https://eu.api.openai.com/v1/x",
        "ae, https://ae.api.openai.com/v1/x",
        "global, https://api.openai.com/v1/x"
    })
    void dataResidencyTakesThePlaceOfABaseUrl(String region, String address) {
        System.setProperty("openai.baseUrl", "http://env.example/v1");

        HttpRequest request =
                requestOf(OpenAIClient.builder().dataResidency(region).fromEnv());
        assertThat(request.uri()).hasToString(address);
        assertThat(request.headers().all("Authorization")).containsExactly("Bearer sk-env");
    }

    @Test
    void regionThatThereIsNotIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OpenAIClient.builder().dataResidency("mars"))
                .withMessageStartingWith("There is no data residency \"mars\"; there are us, eu, ae and global.");
    }

    @Test
    void platformGoesWithNoOtherAddressOrKey() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OpenAIClient.builder()
                        .platform(OpenAIPlatform.DEFAULT)
                        .dataResidency("eu")
                        .build())
                .withMessage("A platform brings its own address and credentials; set either platform(...) or "
                        + "baseUrl(...), not both.");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OpenAIClient.builder()
                        .platform(OpenAIPlatform.DEFAULT)
                        .apiKey("sk-own")
                        .build())
                .withMessageContaining("apiKey(...), not both");
    }

    /** In whatever order the builder is told. */
    @Test
    void whatIsMeantForOpenAIGoesToNoOtherPlatform() {
        System.setProperty("openai.baseUrl", "http://env.example/v1");
        System.setProperty("openai.orgId", "org-env");
        System.setProperty("openai.projectId", "proj-env");
        System.setProperty("openai.customHeaders", "Authorization: Bearer sk-env\nX-Api-Key: sk-env\nX-Team: search");

        for (OpenAIClientBuilder builder : List.of(
                OpenAIClient.builder().fromEnv().platform(new Elsewhere()),
                OpenAIClient.builder().platform(new Elsewhere()).fromEnv())) {
            HttpRequest request = requestOf(builder);
            assertThat(request.uri()).hasToString("https://elsewhere.example/v1/x");
            assertThat(request.headers().all("Authorization")).containsExactly("Bearer key-of-elsewhere");
            assertThat(request.headers().all("X-Api-Key")).isEmpty();
            assertThat(request.headers().all("OpenAI-Organization")).isEmpty();
            assertThat(request.headers().all("OpenAI-Project")).isEmpty();
            assertThat(request.headers().all("X-Team")).containsExactly("search");
        }
    }

    @Test
    void whatTheApplicationSetsGoesToItsPlatform() {
        System.setProperty("openai.orgId", "org-env");
        System.setProperty("openai.customHeaders", "X-Api-Key: sk-env");

        HttpRequest request = requestOf(OpenAIClient.builder()
                .fromEnv()
                .putHeader("x-api-key", "own")
                .organization("org-own")
                .platform(new Elsewhere()));
        assertThat(request.headers().all("X-Api-Key")).containsExactly("own");
        assertThat(request.headers().all("OpenAI-Organization")).containsExactly("org-own");
    }

    private static final class Elsewhere implements Platform {

        @Override
        public String name() {
            return "elsewhere";
        }

        @Override
        public URI baseUrl() {
            return URI.create("https://elsewhere.example/v1");
        }

        @Override
        public HttpRequest prepare(CallInfo call, HttpRequest request) {
            return request;
        }

        @Override
        public Optional<Credentials> credentials() {
            return Optional.of(Credentials.bearer("key-of-elsewhere"));
        }
    }

    /** A key that is read from a file often ends with one, and would fail every call. */
    @Test
    void keyWithALineBreakIsRefusedWhereItIsSet() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OpenAIClient.builder().apiKey("sk-own\n"))
                .withMessage("The key or token must not have a line break or another control character");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OpenAIClient.builder().adminKey("sk-\u0000own"));
        System.setProperty("openai.apiKey", "sk-\nenv");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OpenAIClient.builder().fromEnv().build())
                .withMessage("openai.apiKey cannot be used: The key or token must not have a line break or another "
                        + "control character");
    }

    @Test
    void clientWithoutAKeyIsNotMade() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OpenAIClient.builder().build())
                .withMessage("No API key. Set OPENAI_API_KEY (or -Dopenai.apiKey) and use OpenAIClient.fromEnv(), "
                        + "or set apiKey(...) on the client builder.");
    }

    /** Makes a call that goes nowhere, and gives what would have been sent. */
    private static HttpRequest requestOf(OpenAIClientBuilder builder) {
        DeadEnd transport = new DeadEnd();
        try (OpenAI client = builder.transport(transport)
                .json(new GsonCodecProvider().create(JsonLimits.DEFAULT))
                .maxRetries(0)
                .build()) {
            assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(() -> client.get("/x"));
        }
        return Objects.requireNonNull(transport.request);
    }

    /** Keeps the request and fails. */
    private static final class DeadEnd implements HttpTransport {

        private @Nullable HttpRequest request;

        @Override
        public HttpResponse execute(HttpRequest newRequest) throws IOException {
            request = newRequest;
            throw new IOException("dead end");
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest newRequest) {
            return CompletableFuture.failedFuture(new IOException("dead end"));
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
