package io.openaisdk.neighbours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.api.errors.RateLimitException;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.core.OpenAIClientBuilder;
import io.openaisdk.micrometer.MicrometerObserver;
import io.openaisdk.opentelemetry.OpenTelemetryObserver;
import io.openaisdk.resilience4j.Resilience4jStrategy;
import io.openaisdk.testkit.Answer;
import io.openaisdk.testkit.OpenAITestServer;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of call, on each transport with each codec, with the versions that the platform chooses. */
@Timeout(60)
class CallsTest {

    private static final boolean JACKSON_3_REFUSED = "refused".equals(System.getProperty("jackson3"));

    private final OpenAITestServer server = OpenAITestServer.start();

    static Stream<Arguments> combinations() {
        return Stream.of("apache", "okhttp", "jdk").flatMap(transport -> Stream.of("jackson", "jackson3", "gson")
                .filter(json -> !(JACKSON_3_REFUSED && json.equals("jackson3")))
                .map(json -> Arguments.of(transport, json)));
    }

    /** The annotations that the platform pins are those of Jackson 2, and older than what Jackson 3 calls. */
    @Test
    @EnabledIfSystemProperty(named = "jackson3", matches = "refused")
    void jackson3NamesTheAnnotationsThatAreTooOld() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(builder("apache", "jackson3")::build)
                .withMessageMatching(
                        "The JSON codec jackson3 cannot be used: com\\.fasterxml\\.jackson\\.core:jackson-annotations"
                                + " 2\\.\\d+(\\.\\d+)? is too old: version 2\\.2\\d or newer is needed\\. .*");
    }

    private OpenAIClientBuilder builder(String transport, String json) {
        return OpenAIClient.builder()
                .baseUrl(server.baseUrl())
                .apiKey(OpenAITestServer.API_KEY)
                .transport(transport)
                .json(json);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void callsAndStreams(String transport, String json) throws Exception {
        server.whenever().contains("Hi").respondWith(Answer.text("One two"));
        try (OpenAI client = builder(transport, json).build()) {
            assertThat(client.responses()
                            .create(p -> p.model("gpt-5.5").input("Hi"))
                            .outputText())
                    .isEqualTo("One two");
            assertThat(client.async()
                            .chat()
                            .completions()
                            .create(p -> p.model("gpt-5.5").addUserMessage("Hi"))
                            .get()
                            .choices()
                            .get(0)
                            .message()
                            .content())
                    .contains("One two");

            StringBuilder streamed = new StringBuilder();
            try (EventStream<ResponseStreamEvent> events =
                    client.responses().createStreaming(p -> p.model("gpt-5.5").input("Hi"))) {
                for (ResponseStreamEvent event : events) {
                    if (event instanceof ResponseTextDeltaEvent delta) {
                        streamed.append(delta.delta());
                    }
                }
            }
            CompletableFuture<Void> end = client.async()
                    .chat()
                    .completions()
                    .createStreaming(p -> p.model("gpt-5.5").addUserMessage("Hi"))
                    .forEach(chunk -> chunk.choices().get(0).delta().content().ifPresent(streamed::append));
            end.get();
            assertThat(streamed).hasToString("One twoOne two");
        }
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void uploadsDownloadsAndFails(String transport, String json) throws Exception {
        try (OpenAI client = builder(transport, json).maxRetries(0).build()) {
            FileObject file = client.files().create(p -> p.file("{\"a\":1}\n".getBytes(UTF_8), "ä.jsonl")
                    .purpose(FilePurpose.FINE_TUNE));
            try (var content = client.files().content(file.id())) {
                assertThat(content.bytes()).asString(UTF_8).isEqualTo("{\"a\":1}\n");
            }
            assertThat(client.embeddings()
                            .create(p -> p.model("text-embedding-3-small")
                                    .input("text")
                                    .dimensions(8))
                            .data()
                            .get(0)
                            .embedding())
                    .hasSize(8);

            server.whenever().respondWith(Answer.error(429, "rate_limit_exceeded", "Slow down"));
            assertThatExceptionOfType(RateLimitException.class)
                    .isThrownBy(() -> client.models().list())
                    .withMessageContaining("Slow down");
            assertThat(client.async().models().list())
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .withCauseInstanceOf(RateLimitException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void observesAndGuards(String transport, String json) throws Exception {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        try (OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
                        .setTracerProvider(SdkTracerProvider.builder()
                                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                                .build())
                        .build();
                OpenAI client = builder(transport, json)
                        .observer(MicrometerObserver.create(meters))
                        .observer(OpenTelemetryObserver.create(telemetry))
                        .retryStrategy(Resilience4jStrategy.builder()
                                .retry(RetryRegistry.of(
                                        RetryConfig.custom().maxAttempts(1).build()))
                                .circuitBreaker(CircuitBreakerRegistry.ofDefaults())
                                .bulkhead(BulkheadRegistry.ofDefaults())
                                .rateLimiter(RateLimiterRegistry.ofDefaults())
                                .timeLimiter(TimeLimiterRegistry.of(TimeLimiterConfig.custom()
                                        .timeoutDuration(Duration.ofSeconds(30))
                                        .build()))
                                .build())
                        .build()) {
            client.responses().create(p -> p.model("gpt-5.5").input("Hi"));
            client.async()
                    .responses()
                    .create(p -> p.model("gpt-5.5").input("Hi"))
                    .get();

            assertThat(meters.get("openai.calls")
                            .tag("outcome", "SUCCESS")
                            .timer()
                            .count())
                    .isEqualTo(2);
            assertThat(spans.getFinishedSpanItems())
                    .filteredOn(span -> span.getName().equals("chat gpt-5.5"))
                    .hasSize(2);
            assertThat(List.copyOf(server.journal().requests()))
                    .allSatisfy(request ->
                            assertThat(request.headers().first("traceparent")).isEmpty());
        }
    }
}
