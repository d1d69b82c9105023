package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.observe.CallObservation;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where nobody records and nobody measures, nothing is read of what is asked and answered. */
class NothingToTellTest {

    private static final HttpRequest REQUEST = new HttpRequest(
            "POST", URI.create("https://api.example/v1/responses"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);

    /** Fails when anything of it is read. */
    private static final Model UNTOUCHABLE = (Model) Proxy.newProxyInstance(
            NothingToTellTest.class.getClassLoader(), new Class<?>[] {Model.class}, (proxy, method, arguments) -> {
                throw new AssertionError("Read by " + method);
            });

    private static HttpHeaders call(OpenTelemetry openTelemetry, Object params, Object result) {
        CallInfo info = new CallInfo(
                "responses.create",
                "POST",
                "/responses",
                true,
                "openai",
                URI.create("https://api.example/v1"),
                Optional.of("m"),
                Optional.of(params));
        CallObservation observation = OpenTelemetryObserver.builder(openTelemetry)
                .captureContent(true)
                .build()
                .begin(info);
        HttpHeaders headers = observation.attempt(1, REQUEST);
        ResponseMetadata response = new ResponseMetadata(200, HttpHeaders.EMPTY);
        observation.responded(1, response);
        observation.event(result);
        observation.result(result);
        observation.end(new CallEnd(
                new CallOutcome.Succeeded(),
                Duration.ZERO,
                Optional.of(response),
                ResultMetadata.NONE,
                Optional.of(result)));
        return headers;
    }

    @Test
    void noOpenTelemetryAtAll() {
        assertThat(call(OpenTelemetry.noop(), UNTOUCHABLE, UNTOUCHABLE)).isEqualTo(HttpHeaders.EMPTY);
    }

    @Test
    void traceThatIsNotSampledGoesOnNevertheless() {
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .setSampler(Sampler.alwaysOff())
                        .addSpanProcessor(SimpleSpanProcessor.create(InMemorySpanExporter.create()))
                        .build())
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build()) {
            assertThat(call(sdk, UNTOUCHABLE, UNTOUCHABLE).first("traceparent")).isPresent();
        }
    }

    @Test
    void answersOfTheWrongShapeSayNothing() {
        try (Recorded recorded = new Recorded()) {
            for (Object odd : List.of(
                    1,
                    "text",
                    JsonValue.parse("[]"),
                    JsonValue.parse(
                            "{\"type\":\"response.completed\",\"response\":7,\"usage\":[],\"model\":{},\"id\":1}"),
                    JsonValue.parse(
                            "{\"status\":\"completed\",\"output\":[1,{\"type\":2}],\"usage\":{\"input_tokens\":\"x\"}}"),
                    JsonValue.parse("{\"type\":3,\"stop\":4,\"input\":[5],\"instructions\":6,\"conversation\":7}"))) {
                call(recorded.openTelemetry(), odd, odd);
            }

            assertThat(recorded.spans(12))
                    .allSatisfy(span -> assertThat(span.getAttributes().get(Attribute.RESPONSE_ID))
                            .isNull());
        }
    }
}
