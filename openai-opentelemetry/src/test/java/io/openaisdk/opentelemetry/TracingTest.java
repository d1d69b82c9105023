package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.core.OpenAIClientBuilder;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Has a server, an OpenTelemetry that keeps what it is told, and clients that are closed after the test. */
@Timeout(120)
abstract class TracingTest {

    static final String KEY = "sk-test-of-tracing";

    static final String HELLO = """
            {"id":"resp_1","object":"response","created_at":1,"model":"m-1","status":"completed","service_tier":"default",\
            "output":[{"type":"message","id":"msg_1","role":"assistant","status":"completed",\
            "content":[{"type":"output_text","text":"Hello","annotations":[]}]}],\
            "usage":{"input_tokens":5,"input_tokens_details":{"cached_tokens":2,"cache_write_tokens":1},\
            "output_tokens":7,"output_tokens_details":{"reasoning_tokens":3},"total_tokens":12}}""";

    final LoopbackServer server = new LoopbackServer().always(Scripts.json("{}"));
    final Recorded recorded = new Recorded();
    private final List<AutoCloseable> open = new ArrayList<>(List.of(recorded, server));

    @AfterEach
    void closeAll() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    <T extends AutoCloseable> T closing(T resource) {
        open.add(resource);
        return resource;
    }

    OpenTelemetryObserver.Builder observer() {
        return OpenTelemetryObserver.builder(recorded.openTelemetry());
    }

    OpenAI client() {
        return client(observer().build());
    }

    OpenAI client(CallObserver observer) {
        return client(observer, "apache", "jackson");
    }

    OpenAI client(CallObserver observer, String transport, String json) {
        return closing(builder(observer, transport, json).build());
    }

    OpenAIClientBuilder builder(CallObserver observer, String transport, String json) {
        return OpenAIClient.builder()
                .apiKey(KEY)
                .baseUrl(server.at("/v1"))
                .transport(transport)
                .json(json)
                .observer(observer)
                .retryStrategy(new TwiceMore());
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The attributes of the one span of a call, after it and its one attempt have ended. */
    Map<String, Object> callAttributes() {
        List<SpanData> spans = recorded.spans(2);
        assertThat(spans.get(1).getParentSpanId()).isEqualTo(spans.get(0).getSpanId());
        return Recorded.map(spans.get(0).getAttributes());
    }

    /** Names and values by turns, and where the server is. */
    Map<String, Object> here(Object... namesAndValues) {
        Map<String, Object> map = new TreeMap<>();
        map.put("server.address", "127.0.0.1");
        map.put("server.port", (long) server.port());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** Repeats whatever fails, twice and without a wait. */
    private static final class TwiceMore implements RetryStrategy {

        @Override
        public Admission admit(CallInfo call) {
            return new Admission.Admitted(Permit.NONE);
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            boolean final4xx = failure.status().orElse(0) == 400;
            return failure.attempt() < 3 && !final4xx ? new Decision.RetryAfter(Duration.ZERO) : new Decision.GiveUp();
        }
    }
}
