package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.Response;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import io.openaisdk.testsupport.WatchedCall;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call that is canceled by one thread while others go on with it. */
@Timeout(60)
class RaceTest {

    private static final int ROUNDS = 300;

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
        CyclicBarrier together = new CyclicBarrier(2);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                        .setTracerProvider(SdkTracerProvider.builder()
                                .addSpanProcessor(open)
                                .build())
                        .build();
                LoopbackServer server = new LoopbackServer().always(exchange -> {
                    if (seen.add(exchange.request().body())) {
                        await(together);
                        Scripts.status(503, "{}", "retry-after-ms: 1").answer(exchange);
                    } else {
                        Scripts.json("{\"id\":\"resp_1\",\"object\":\"response\"}")
                                .answer(exchange);
                    }
                })) {
            for (int round = 0; round < ROUNDS; round++) {
                String input = "round " + round;
                WatchedCall watched = new WatchedCall();
                try (OpenAI client = OpenAIClient.builder()
                        .apiKey("sk-test")
                        .baseUrl(server.url())
                        .transport("apache")
                        .json("jackson")
                        .observer(OpenTelemetryObserver.create(sdk))
                        .observer(watched)
                        .build()) {
                    CompletableFuture<Response> future =
                            client.async().responses().create(p -> p.model("m").input(input));
                    await(together);
                    future.cancel(true);
                    watched.awaitEnd();
                }
                assertThat(open.count)
                        .as("spans that are open after round %d", round)
                        .hasValue(0);
            }
        }

        assertThat(open.all.get()).isBetween(2 * ROUNDS, 3 * ROUNDS);
    }

    private static void await(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
