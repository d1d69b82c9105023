package io.openaisdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registry that throws an error, as one does whose class path is wrong, harms no call. */
@Timeout(60)
class BrokenRegistryTest {

    private static final String RESPONSE =
            "{\"id\":\"resp_1\",\"object\":\"response\",\"usage\":{\"input_tokens\":1,\"output_tokens\":2}}";

    private static SimpleMeterRegistry failingAt(String name) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        registry.config().meterFilter(new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                if (id.getName().equals(name)) {
                    throw new NoClassDefFoundError("of a broken registry");
                }
                return id;
            }
        });
        return registry;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openai.calls",
                "openai.calls.active",
                "openai.calls.waiting",
                "openai.attempts",
                "openai.retries",
                "openai.stream.first.event",
                "openai.ratelimit.remaining",
                "openai.tokens"
            })
    void callIsNotHarmed(String name) {
        SimpleMeterRegistry registry = failingAt(name);
        try (LoopbackServer server = new LoopbackServer()
                        .on(
                                Scripts.status(503, "{}", "retry-after-ms: 1"),
                                Scripts.json(RESPONSE, "x-ratelimit-remaining-tokens: 5"),
                                Scripts.json(RESPONSE),
                                Scripts.events("{\"type\":\"response.completed\",\"response\":" + RESPONSE + "}"));
                OpenAI client = OpenAIClient.builder()
                        .apiKey("sk-test")
                        .baseUrl(server.url())
                        .transport("apache")
                        .json("jackson")
                        .observer(MicrometerObserver.create(registry))
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
        }
        assertThat(registry.find("openai.calls.active").gauges())
                .extracting(Gauge::value)
                .allMatch(active -> active == 0);
        assertThat(registry.find("openai.calls.waiting").gauges())
                .extracting(Gauge::value)
                .allMatch(waiting -> waiting == 0);
        assertThat(registry.find("openai.calls").timers().stream()
                        .map(timer -> timer.getId().getName()))
                .as("what is not broken measures")
                .hasSize(name.startsWith("openai.calls") ? 0 : 2);
    }
}
