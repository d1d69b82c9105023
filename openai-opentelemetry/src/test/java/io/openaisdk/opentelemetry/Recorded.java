package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** An OpenTelemetry whose spans and measurements stay in memory. */
final class Recorded implements AutoCloseable {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final InMemoryMetricReader reader = InMemoryMetricReader.create();
    private final Semaphore ended = new Semaphore(0);
    private final OpenTelemetrySdk sdk;

    Recorded() {
        this(Sampler.alwaysOn());
    }

    Recorded(Sampler sampler) {
        sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .setSampler(sampler)
                        .addSpanProcessor(SimpleSpanProcessor.create(new Counting()))
                        .build())
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(reader).build())
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build();
    }

    /** Lets tests wait for spans, for an asynchronous call may end a little after its result is there. */
    private final class Counting implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            CompletableResultCode result = exporter.export(spans);
            ended.release(spans.size());
            return result;
        }

        @Override
        public CompletableResultCode flush() {
            return exporter.flush();
        }

        @Override
        public CompletableResultCode shutdown() {
            return exporter.shutdown();
        }
    }

    OpenTelemetry openTelemetry() {
        return sdk;
    }

    /** Waits until so many spans have ended, which must be all, and gives them as they began. */
    List<SpanData> spans(int count) {
        try {
            assertThat(ended.tryAcquire(count, 30, TimeUnit.SECONDS))
                    .as(() -> "Only " + exporter.getFinishedSpanItems())
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        List<SpanData> spans = new ArrayList<>(exporter.getFinishedSpanItems());
        exporter.reset();
        assertThat(spans).hasSize(count);
        spans.sort(Comparator.comparingLong(SpanData::getStartEpochNanos));
        return spans;
    }

    /** Gives the spans that have ended so far. */
    List<SpanData> ended() {
        return exporter.getFinishedSpanItems();
    }

    Map<String, MetricData> metrics() {
        Map<String, MetricData> metrics = new TreeMap<>();
        reader.collectAllMetrics().forEach(metric -> metrics.put(metric.getName(), metric));
        return metrics;
    }

    static Map<String, Object> map(Attributes attributes) {
        Map<String, Object> map = new TreeMap<>();
        attributes.forEach((key, value) -> map.put(key.getKey(), value));
        return map;
    }

    @Override
    public void close() {
        sdk.close();
    }
}
