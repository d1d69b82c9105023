package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An SDK that throws an error, as one does whose class path is wrong, harms no call. */
@Timeout(60)
class BrokenSdkTest {

    private static final String RESPONSE = "{\"id\":\"resp_1\",\"object\":\"response\"}";

    /** Where it breaks. */
    private enum Place {
        START_OF_A_CALL,
        START_OF_AN_ATTEMPT,
        INJECTION,
        END_OF_AN_ATTEMPT,
        END_OF_A_CALL
    }

    /** Throws errors at one place. */
    private record Broken(Place place) implements SpanProcessor, TextMapPropagator {

        private void at(Place here) {
            if (place == here) {
                throw new NoClassDefFoundError("of a broken SDK");
            }
        }

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            at(span.getName().equals("POST") ? Place.START_OF_AN_ATTEMPT : Place.START_OF_A_CALL);
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            at(span.getName().equals("POST") ? Place.END_OF_AN_ATTEMPT : Place.END_OF_A_CALL);
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }

        @Override
        public Collection<String> fields() {
            return List.of("traceparent");
        }

        @Override
        public <C> void inject(Context context, @Nullable C carrier, TextMapSetter<C> setter) {
            at(Place.INJECTION);
            setter.set(carrier, "traceparent", "00-0-0-01");
        }

        @Override
        public <C> Context extract(Context context, @Nullable C carrier, TextMapGetter<C> getter) {
            return context;
        }
    }

    @ParameterizedTest
    @EnumSource
    void callIsNotHarmed(Place place) {
        Broken broken = new Broken(place);
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                        .setTracerProvider(SdkTracerProvider.builder()
                                .addSpanProcessor(broken)
                                .build())
                        .setPropagators(ContextPropagators.create(broken))
                        .build();
                LoopbackServer server = new LoopbackServer()
                        .on(
                                Scripts.status(503, "{}", "retry-after-ms: 1"),
                                Scripts.json(RESPONSE),
                                Scripts.json(RESPONSE),
                                Scripts.events("{\"type\":\"response.completed\",\"response\":" + RESPONSE + "}"));
                OpenAI client = OpenAIClient.builder()
                        .apiKey("sk-test")
                        .baseUrl(server.url())
                        .transport("okhttp")
                        .json("gson")
                        .observer(OpenTelemetryObserver.create(sdk))
                        .build()) {
            assertThat(client.responses().create(p -> p.model("m").input("Hi")).id())
                    .isEqualTo("resp_1");
            assertThat(client.async()
                            .responses()
                            .create(p -> p.model("m").input("Hi"))
                            .join()
                            .id())
                    .isEqualTo("resp_1");
            List<ResponseStreamEvent> events = new ArrayList<>();
            try (EventStream<ResponseStreamEvent> stream =
                    client.responses().createStreaming(p -> p.model("m").input("Hi"))) {
                stream.forEach(events::add);
            }
            assertThat(events).hasSize(1);
            boolean propagated = place == Place.END_OF_A_CALL || place == Place.END_OF_AN_ATTEMPT;
            assertThat(server.received())
                    .hasSize(4)
                    .allMatch(request -> (request.header("traceparent") != null) == propagated);
        }
    }
}
