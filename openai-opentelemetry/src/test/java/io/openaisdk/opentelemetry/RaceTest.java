package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.observe.CallObservation;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A call that is canceled by one thread while another goes on with it. */
class RaceTest {

    private static final HttpRequest REQUEST = new HttpRequest(
            "POST", URI.create("https://api.example/v1/responses"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);

    /** Counts the spans that are open. */
    private static final class Open implements SpanProcessor {

        private final AtomicInteger count = new AtomicInteger();
        private final AtomicInteger all = new AtomicInteger();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            count.incrementAndGet();
            all.incrementAndGet();
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            count.decrementAndGet();
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    @Test
    void noSpanIsLeftOpen() throws Exception {
        Open open = new Open();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(
                        SdkTracerProvider.builder().addSpanProcessor(open).build())
                .build()) {
            OpenTelemetryObserver observer = OpenTelemetryObserver.create(sdk);
            CyclicBarrier together = new CyclicBarrier(2);
            for (int round = 0; round < 1_000; round++) {
                CallObservation observation =
                        observer.begin(new CallInfo("responses.create", "POST", "/responses", true));
                Future<?> goesOn = other.submit(() -> {
                    together.await();
                    observation.attempt(1, REQUEST);
                    observation.answered(1, 503, HttpHeaders.EMPTY);
                    observation.attempt(2, REQUEST);
                    observation.answered(2, 200, HttpHeaders.EMPTY);
                    observation.event("event");
                    return null;
                });
                together.await();
                observation.end(Optional.empty());
                goesOn.get(30, TimeUnit.SECONDS);
            }
        } finally {
            other.shutdownNow();
        }

        assertThat(open.count).hasValue(0);
        assertThat(open.all).hasValueGreaterThan(1_000);
    }
}
