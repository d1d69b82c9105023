package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.testsupport.Scripts;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Measurements: their values by a clock of the test, what they are told apart by, and their buckets. */
class MetricsTest extends TracingTest {

    private static final List<Double> SECONDS =
            List.of(0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92);

    private static final List<Double> TOKENS = List.of(
            1.0,
            4.0,
            16.0,
            64.0,
            256.0,
            1024.0,
            4096.0,
            16384.0,
            65536.0,
            262144.0,
            1048576.0,
            4194304.0,
            16777216.0,
            67108864.0);

    /** Goes on by a second whenever it is asked: at the start, with each event, and at the end. */
    private final AtomicLong clock = new AtomicLong();

    private OpenAI client(Recorded to) {
        return client(OpenTelemetryObserver.builder(to.openTelemetry())
                .nanoTime(() -> clock.getAndAdd(1_000_000_000L))
                .build());
    }

    private Map<String, Object> point(Object... namesAndValues) {
        Map<String, Object> map = here(namesAndValues);
        map.put("gen_ai.operation.name", "chat");
        map.put("gen_ai.provider.name", "openai");
        map.put("gen_ai.request.model", "m");
        return map;
    }

    private static Collection<HistogramPointData> points(Map<String, MetricData> metrics, String name) {
        return Objects.requireNonNull(metrics.get(name), name)
                .getHistogramData()
                .getPoints();
    }

    private static HistogramPointData only(Map<String, MetricData> metrics, String name) {
        Collection<HistogramPointData> points = points(metrics, name);
        assertThat(points).hasSize(1);
        return points.iterator().next();
    }

    private void hello(OpenAI client) {
        server.on(Scripts.json(HELLO));
        client.responses().create(p -> p.model("m").input("Hi"));
    }

    @Test
    void callIsMeasured() {
        hello(client(recorded));

        Map<String, MetricData> metrics = recorded.metrics();
        assertThat(metrics).containsOnlyKeys(Instruments.DURATION, Instruments.TOKEN_USAGE);
        HistogramPointData duration = only(metrics, Instruments.DURATION);
        assertThat(Recorded.map(duration.getAttributes()))
                .isEqualTo(point("gen_ai.response.model", "m-1", "openai.response.service_tier", "default"));
        assertThat(duration.getCount()).isEqualTo(1);
        assertThat(duration.getSum()).isEqualTo(1.0);
        assertThat(duration.getBoundaries()).isEqualTo(SECONDS);
        Collection<HistogramPointData> usage = points(metrics, Instruments.TOKEN_USAGE);
        assertThat(usage).hasSize(2).allSatisfy(it -> assertThat(it.getBoundaries())
                .isEqualTo(TOKENS));
        assertThat(usage)
                .anySatisfy(it -> {
                    assertThat(it.getSum()).isEqualTo(5);
                    assertThat(Recorded.map(it.getAttributes()))
                            .isEqualTo(point("gen_ai.response.model", "m-1", "gen_ai.token.type", "input"));
                })
                .anySatisfy(it -> {
                    assertThat(it.getSum()).isEqualTo(7);
                    assertThat(Recorded.map(it.getAttributes()))
                            .isEqualTo(point("gen_ai.response.model", "m-1", "gen_ai.token.type", "output"));
                });
    }

    @Test
    void measurementKnowsItsSpan() {
        hello(client(recorded));

        SpanData call = recorded.spans(2).get(0);
        assertThat(only(recorded.metrics(), Instruments.DURATION).getExemplars())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getSpanContext().getSpanId()).isEqualTo(call.getSpanId()));
    }

    @Test
    void failureIsMeasuredWithItsTypeAndWithoutTokens() {
        server.on(Scripts.status(503, "{}"), Scripts.status(400, "{}"));
        OpenAI client = client(recorded);

        assertThat(catchThrowable(
                        () -> client.responses().create(p -> p.model("m").input("Hi"))))
                .isInstanceOf(BadRequestException.class);

        Map<String, MetricData> metrics = recorded.metrics();
        assertThat(metrics).containsOnlyKeys(Instruments.DURATION);
        assertThat(Recorded.map(only(metrics, Instruments.DURATION).getAttributes()))
                .isEqualTo(point("error.type", BadRequestException.class.getName()));
    }

    @Test
    void chunksOfAStreamAreMeasured() {
        server.on(Scripts.events(
                "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"model\":\"m-1\",\"output\":[]}}",
                "{\"type\":\"response.output_text.delta\",\"delta\":\"a\"}",
                "{\"type\":\"response.output_text.delta\",\"delta\":\"b\"}",
                "{\"type\":\"response.completed\",\"response\":" + HELLO + "}"));

        try (EventStream<ResponseStreamEvent> events =
                client(recorded).responses().createStreaming(p -> p.model("m").input("Hi"))) {
            events.forEach(event -> {});
        }

        Map<String, MetricData> metrics = recorded.metrics();
        assertThat(metrics)
                .containsOnlyKeys(
                        Instruments.DURATION,
                        Instruments.TOKEN_USAGE,
                        Instruments.TIME_TO_FIRST_CHUNK,
                        Instruments.TIME_PER_OUTPUT_CHUNK);
        HistogramPointData first = only(metrics, Instruments.TIME_TO_FIRST_CHUNK);
        HistogramPointData others = only(metrics, Instruments.TIME_PER_OUTPUT_CHUNK);
        assertThat(List.of(first, others)).allSatisfy(it -> {
            assertThat(Recorded.map(it.getAttributes())).isEqualTo(point("gen_ai.response.model", "m-1"));
            assertThat(it.getBoundaries()).isEqualTo(SECONDS);
        });
        assertThat(first.getCount()).isEqualTo(1);
        assertThat(first.getSum()).isEqualTo(1.0);
        assertThat(others.getCount()).isEqualTo(3);
        assertThat(others.getSum()).isEqualTo(3.0);
        assertThat(only(metrics, Instruments.DURATION).getSum()).isEqualTo(5.0);
    }

    @Test
    void callsThatAreNotSampledAreMeasuredAndSayThatTheyAreNot() {
        try (Recorded unsampled = new Recorded(Sampler.alwaysOff())) {
            hello(client(unsampled));

            assertThat(only(unsampled.metrics(), Instruments.DURATION).getCount())
                    .isEqualTo(1);
            assertThat(points(unsampled.metrics(), Instruments.TOKEN_USAGE)).hasSize(2);
            assertThat(unsampled.spans(0)).isEmpty();
            assertThat(server.received().get(0).header("traceparent")).matches("00-\\w{32}-\\w{16}-0[02]");
        }
    }
}
