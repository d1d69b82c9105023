package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.ClientOptions;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.json.gson.GsonCodecProvider;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One list of settings, for the builder, for copies and for what comes from outside, with the same checks everywhere. */
class SettingsTest {

    private static final Duration LONGER_THAN_ANYTHING = Duration.ofSeconds(Long.MAX_VALUE);

    /** What no client and no copy takes. */
    static Stream<Consumer<ClientOptions<?>>> badArguments() {
        return Stream.of(
                o -> o.apiKey(""),
                o -> o.apiKey(" \n"),
                o -> o.adminKey(""),
                o -> o.organization(" "),
                o -> o.project(""),
                o -> o.project("a\nb"),
                o -> o.timeout(Duration.ofMillis(-1)),
                o -> o.timeout(LONGER_THAN_ANYTHING),
                o -> o.totalTimeout(Duration.ofMillis(-1)),
                o -> o.totalTimeout(LONGER_THAN_ANYTHING),
                o -> o.connectTimeout(Duration.ofMillis(-1)),
                o -> o.writeTimeout(Duration.ofMillis(-1)),
                o -> o.idleTimeout(Duration.ofMillis(-1)),
                o -> o.maxRetries(-1),
                o -> o.maxRetryAfter(Duration.ofMillis(-1)),
                o -> o.maxHeaderBytes(0),
                o -> o.maxHeaderBytes(256 * 1024 + 1),
                o -> o.maxResponseBytes(0),
                o -> o.maxEventBytes(0),
                o -> o.putHeader("bad name", "x"),
                o -> o.putHeader("X-A", "a\r\nb"),
                o -> o.putQueryParam("", "x"),
                o -> o.set(ClientOption.CUSTOM_HEADERS, "bad name: x"));
    }

    @ParameterizedTest
    @MethodSource("badArguments")
    void badArgumentIsRefusedAlikeByBuilderAndCopy(Consumer<ClientOptions<?>> bad) {
        try (OpenAI client = builder(new DeadEnd()).build()) {
            assertThatThrownBy(() -> bad.accept(OpenAIClient.builder()))
                    .isExactlyInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> client.withOptions(bad)).isExactlyInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> client.async().withOptions(bad))
                    .isExactlyInstanceOf(IllegalArgumentException.class);
        }
    }

    static Stream<Consumer<OpenAIClientBuilder>> badArgumentsOfABuilder() {
        return Stream.of(
                b -> b.baseUrl(""),
                b -> b.baseUrl("api.example"),
                b -> b.baseUrl("https://user:secret@h/v1"),
                b -> b.dataResidency("mars"),
                b -> b.transport(""),
                b -> b.json(" "),
                b -> b.maxConnections(0),
                b -> b.set(ClientOption.LOG, "verbose"),
                b -> b.logging(l -> l.maxBodyBytes(-1)),
                b -> b.fallback(Fallback.on(ApiConnectionException.class)),
                b -> b.fallback(Fallback.on(ApiConnectionException.class).apiKey("")),
                b -> b.credentials(Credentials.bearer(" ")));
    }

    @ParameterizedTest
    @MethodSource("badArgumentsOfABuilder")
    void badArgumentIsRefusedWhereItIsSet(Consumer<OpenAIClientBuilder> bad) {
        assertThatThrownBy(() -> bad.accept(OpenAIClient.builder()))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    /** The same values, from a file or a variable, keep the client from being made; the message names the source. */
    @ParameterizedTest
    @MethodSource("badTexts")
    void badTextIsRefusedByTheNameOfItsSource(Map.Entry<String, String> bad) {
        OpenAIClientBuilder builder = OpenAIClient.builder().apiKey("sk").from(Map.ofEntries(bad)::get);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(builder::build)
                .withMessageStartingWith(bad.getKey() + " cannot be used: ");
    }

    static Stream<Map.Entry<String, String>> badTexts() {
        return Stream.of(
                Map.entry("OPENAI_TIMEOUT", "soon"),
                Map.entry("openai.timeout", "-1s"),
                Map.entry("OPENAI_TOTAL_TIMEOUT", "PT"),
                Map.entry("OPENAI_IDLE_TIMEOUT", "9999999999999999h"),
                Map.entry("OPENAI_MAX_RETRIES", "two"),
                Map.entry("OPENAI_MAX_RETRIES", "-1"),
                Map.entry("OPENAI_MAX_HEADER_BYTES", "0"),
                Map.entry("openai.maxConnections", "0"),
                Map.entry("OPENAI_IDEMPOTENCY_KEYS", "yes"),
                Map.entry("OPENAI_BASE_URL", "api.example"),
                Map.entry("OPENAI_DATA_RESIDENCY", "mars"),
                Map.entry("OPENAI_CUSTOM_HEADERS", "bad name: x"),
                Map.entry("OPENAI_LOG", "verbose"));
    }

    @Test
    void everySettingIsTakenFromAFunction() {
        Map<String, String> file = new HashMap<>();
        file.put("OPENAI_API_KEY", "sk-file");
        file.put("openai.orgId", "org-file");
        file.put("OPENAI_PROJECT_ID", "proj-file");
        file.put("openai.baseUrl", "http://file.example/v1");
        file.put("OPENAI_CUSTOM_HEADERS", "X-A: 1");
        file.put("OPENAI_TIMEOUT", "0");
        file.put("OPENAI_CONNECT_TIMEOUT", "500ms");
        file.put("openai.idleTimeout", "PT1M");
        file.put("OPENAI_MAX_RETRIES", "0");
        file.put("OPENAI_IDEMPOTENCY_KEYS", "false");
        DeadEnd transport = new DeadEnd();

        HttpRequest request = requestOf(
                OpenAIClient.builder().from(file::get).from(Map.of("OPENAI_API_KEY", "sk-later")::get), transport);

        assertThat(request.uri()).hasToString("http://file.example/v1/responses");
        assertThat(request.headers().all("Authorization")).containsExactly("Bearer sk-file");
        assertThat(request.headers().all("OpenAI-Organization")).containsExactly("org-file");
        assertThat(request.headers().all("OpenAI-Project")).containsExactly("proj-file");
        assertThat(request.headers().all("X-A")).containsExactly("1");
        assertThat(request.headers().all("Idempotency-Key")).isEmpty();
        HttpTimeouts timeouts = request.timeouts();
        assertThat(timeouts.total()).isBetween(Duration.ofMinutes(34), Duration.ofMinutes(35));
        assertThat(timeouts.connect()).isEqualTo(Duration.ofMillis(500));
        assertThat(timeouts.idle()).isEqualTo(Duration.ofMinutes(1));
        assertThat(transport.requests).isEqualTo(1);
    }

    @Test
    void whatIsSetOnTheBuilderWinsOverAFunction() {
        Map<String, String> file = Map.of("OPENAI_API_KEY", "sk-file", "OPENAI_IDLE_TIMEOUT", "30s");

        HttpRequest before = requestOf(
                OpenAIClient.builder()
                        .idleTimeout(Duration.ofSeconds(5))
                        .maxRetries(0)
                        .from(file::get),
                new DeadEnd());
        HttpRequest after = requestOf(
                OpenAIClient.builder()
                        .from(file::get)
                        .idleTimeout(Duration.ofSeconds(5))
                        .maxRetries(0),
                new DeadEnd());

        assertThat(before.timeouts().idle()).isEqualTo(Duration.ofSeconds(5));
        assertThat(after.timeouts().idle()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void copyKeepsWhatItDoesNotSet() {
        DeadEnd transport = new DeadEnd();
        try (OpenAI client = builder(transport)
                .timeout(Duration.ofMinutes(7))
                .idleTimeout(Duration.ofSeconds(3))
                .organization("org")
                .build()) {
            OpenAI copy =
                    client.withOptions(o -> o.timeout(Duration.ofMinutes(1)).removeHeader("OpenAI-Organization"));

            assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(() -> copy.get("/x"));
            HttpRequest ofCopy = Objects.requireNonNull(transport.request);
            assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(() -> client.get("/x"));
            HttpRequest ofClient = Objects.requireNonNull(transport.request);

            assertThat(ofCopy.timeouts().total()).isLessThanOrEqualTo(Duration.ofMinutes(1));
            assertThat(ofCopy.timeouts().idle()).isEqualTo(Duration.ofSeconds(3));
            assertThat(ofCopy.headers().all("OpenAI-Organization")).isEmpty();
            assertThat(ofClient.timeouts().total()).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(7));
            assertThat(ofClient.headers().all("OpenAI-Organization")).containsExactly("org");
        }
    }

    @Test
    void copyCannotChangeWhatItShares() {
        try (OpenAI client = builder(new DeadEnd()).build()) {
            for (ClientOption<?> option : ClientOption.all()) {
                if (!option.isOfCalls()) {
                    assertThatThrownBy(() -> client.withOptions(o -> anyValue(o, option)))
                            .isExactlyInstanceOf(IllegalArgumentException.class)
                            .hasMessage(option.name()
                                    + " is shared by a client and its copies; set it on the client builder");
                }
            }
        }
    }

    private static <T> void anyValue(ClientOptions<?> options, ClientOption<T> option) {
        options.set(option, option.defaultValue().orElseGet(() -> option.type().cast("x")));
    }

    /** So a default of the list is that of the client. */
    @Test
    void defaultsAreThoseOfTheList() {
        HttpRequest request = requestOf(OpenAIClient.builder().apiKey("sk").maxRetries(0), new DeadEnd());

        assertThat(request.timeouts().total()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
        assertThat(request.timeouts().connect())
                .isEqualTo(ClientOption.CONNECT_TIMEOUT.defaultValue().orElseThrow());
        assertThat(request.timeouts().idle())
                .isEqualTo(ClientOption.IDLE_TIMEOUT.defaultValue().orElseThrow());
        assertThat(request.headers().all("Idempotency-Key")).hasSize(1);
    }

    private static OpenAIClientBuilder builder(HttpTransport transport) {
        return OpenAIClient.builder()
                .apiKey("sk")
                .maxRetries(0)
                .transport(transport)
                .json(new GsonCodecProvider().create(JsonLimits.DEFAULT));
    }

    /** Makes a call that goes nowhere, and returns what would have been sent. */
    private static HttpRequest requestOf(OpenAIClientBuilder builder, DeadEnd transport) {
        try (OpenAI client = builder.transport(transport)
                .json(new GsonCodecProvider().create(JsonLimits.DEFAULT))
                .build()) {
            assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(() -> client.responses()
                    .create(p -> p.model("m").input("i")));
        }
        return Objects.requireNonNull(transport.request);
    }

    /** Keeps the request and fails. */
    private static final class DeadEnd implements HttpTransport {

        private @Nullable HttpRequest request;
        private int requests;

        @Override
        public HttpResponse execute(HttpRequest newRequest) throws IOException {
            request = newRequest;
            requests++;
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
