package io.openaisdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.testsupport.BrokenObserver;
import io.openaisdk.testsupport.Cancellation;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.WatchedCall;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured of calls that are given up, between observers that throw errors. */
@Timeout(60)
class CancellationTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @ParameterizedTest
    @EnumSource
    void isMeasuredForWhatItIsOnApache(Cancellation cancellation) throws Exception {
        isMeasuredForWhatItIs(cancellation, "apache", "jackson");
    }

    @ParameterizedTest
    @EnumSource
    void isMeasuredForWhatItIsOnOkHttp(Cancellation cancellation) throws Exception {
        isMeasuredForWhatItIs(cancellation, "okhttp", "gson");
    }

    private void isMeasuredForWhatItIs(Cancellation cancellation, String transport, String json) throws Exception {
        WatchedCall watched = new WatchedCall();
        CallEnd end;
        try (LoopbackServer server = new LoopbackServer();
                OpenAI client = OpenAIClient.builder()
                        .apiKey("sk-test")
                        .baseUrl(server.url())
                        .transport(transport)
                        .json(json)
                        .observer(new BrokenObserver())
                        .observer(MicrometerObserver.create(registry))
                        .observer(new BrokenObserver())
                        .observer(watched)
                        .build()) {
            end = cancellation.perform(client, server, watched);
        }

        assertThat(end.outcome()).isInstanceOf(cancellation.outcome());
        Timer calls = registry.get("openai.calls").timer();
        assertThat(calls.count()).isEqualTo(1);
        String status =
                end.response().map(head -> Integer.toString(head.status())).orElse("none");
        assertThat(calls.getId().getTags())
                .contains(
                        Tag.of("outcome", outcome(end.outcome())),
                        Tag.of("error", error(end.outcome())),
                        Tag.of("status", status));
        assertThat(registry.get("openai.attempts")
                        .tag("status", status)
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("openai.attempts").counters()).hasSize(1);
        assertThat(registry.find("openai.retries").meters()).isEmpty();
        assertThat(registry.get("openai.calls.active").gauge().value()).isZero();
        assertThat(registry.get("openai.calls.waiting").gauge().value()).isZero();
        assertThat(registry.find("openai.tokens").summaries())
                .hasSize(end.outcome() instanceof CallOutcome.Succeeded ? 2 : 0);
    }

    private static String outcome(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Failed) {
            return "UNKNOWN";
        }
        return outcome instanceof CallOutcome.Canceled ? "CANCELED" : "SUCCESS";
    }

    private static String error(CallOutcome outcome) {
        return outcome instanceof CallOutcome.Failed ? "CallInterruptedException" : "none";
    }
}
