package io.openaisdk.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.InternalServerException;
import io.openaisdk.core.Fallback;
import io.openaisdk.core.LogOptions;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.micrometer.MicrometerObserver;
import io.openaisdk.opentelemetry.OpenTelemetryObserver;
import io.openaisdk.resilience4j.Resilience4jStrategy;
import io.openaisdk.resilience4j.TokenLimiter;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.testkit.Answer;
import io.openaisdk.testkit.OpenAITestServer;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The client of {@code docs/operations.md}: guards, a fallback, tracing, metrics and logs at once, with a model that is down. */
class ProductionTest {

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(2)
            .minimumNumberOfCalls(2)
            .waitDurationInOpenState(Duration.ofMinutes(10))
            .build());
    private final RetryRegistry noRetries =
            RetryRegistry.of(RetryConfig.custom().maxAttempts(1).build());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();

    @Test
    void aModelThatIsDownIsLeftAloneAndAnotherAnswers() {
        try (OpenAITestServer server = OpenAITestServer.start();
                OpenTelemetrySdk openTelemetry = OpenTelemetrySdk.builder()
                        .setTracerProvider(SdkTracerProvider.builder()
                                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                                .build())
                        .build();
                OpenAI client = client(server, openTelemetry)) {
            server.whenever().model("gpt-5.5").respondWith(Answer.error(503, "overloaded", "Down"));

            for (int i = 0; i < 3; i++) {
                assertThat(client.responses()
                                .create(p -> p.model("gpt-5.5").input("Say hello"))
                                .outputText())
                        .contains("Say hello");
            }

            assertThat(server.journal().requests())
                    .extracting(request -> request.body()
                            .get("model")
                            .flatMap(JsonValue::asString)
                            .orElseThrow())
                    .containsExactly("gpt-5.5", "gpt-5.5-mini", "gpt-5.5", "gpt-5.5-mini", "gpt-5.5-mini");
            assertThat(spans.getFinishedSpanItems())
                    .extracting(SpanData::getName)
                    .filteredOn(name -> name.startsWith("chat"))
                    .containsExactly(
                            "chat gpt-5.5",
                            "chat gpt-5.5-mini",
                            "chat gpt-5.5",
                            "chat gpt-5.5-mini",
                            "chat gpt-5.5",
                            "chat gpt-5.5-mini");
        }
        assertThat(breakers.circuitBreaker("openai-gpt-5.5").getState()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(breakers.circuitBreaker("openai-gpt-5.5-mini").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(meters.get("openai.calls")
                        .tag("model", "gpt-5.5")
                        .tag("error", "CallRejectedException")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("openai.calls")
                        .tag("model", "gpt-5.5-mini")
                        .tag("outcome", "SUCCESS")
                        .timer()
                        .count())
                .isEqualTo(3);
    }

    private OpenAI client(OpenAITestServer server, OpenTelemetrySdk openTelemetry) {
        RetryStrategy resilience = Resilience4jStrategy.builder()
                .retry(noRetries)
                .circuitBreaker(breakers)
                .bulkhead(BulkheadRegistry.ofDefaults())
                .tokenLimiter(TokenLimiter.perMinute(200_000))
                .build();
        return OpenAIClient.builder()
                .baseUrl(server.baseUrl())
                .apiKey(OpenAITestServer.API_KEY)
                .transport("apache")
                .json("jackson")
                .timeout(Duration.ofMinutes(2))
                .totalTimeout(Duration.ofMinutes(3))
                .idleTimeout(Duration.ofSeconds(60))
                .maxConnections(200)
                .retryStrategy(resilience)
                .fallback(Fallback.on(CallRejectedException.class, InternalServerException.class)
                        .model("gpt-5.5-mini"))
                .observer(OpenTelemetryObserver.create(openTelemetry))
                .observer(MicrometerObserver.create(meters))
                .logging(l -> l.level(LogOptions.Level.INFO))
                .build();
    }
}
