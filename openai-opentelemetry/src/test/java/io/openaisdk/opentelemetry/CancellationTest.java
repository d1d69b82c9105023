package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.testsupport.BrokenObserver;
import io.openaisdk.testsupport.Cancellation;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.WatchedCall;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The spans and measurements of calls that are given up, between observers that throw errors. */
@Timeout(60)
class CancellationTest {

    private static final Set<Cancellation> AFTER_AN_EVENT = Set.of(
            Cancellation.STREAM_MIDWAY,
            Cancellation.STREAM_AFTER_THE_TERMINAL_EVENT,
            Cancellation.SUBSCRIPTION_MIDWAY,
            Cancellation.SUBSCRIPTION_AFTER_THE_TERMINAL_EVENT);

    private final Recorded recorded = new Recorded();

    @AfterEach
    void close() {
        recorded.close();
    }

    @ParameterizedTest
    @EnumSource
    void isToldForWhatItIsOnApache(Cancellation cancellation) throws Exception {
        isToldForWhatItIs(cancellation, "apache", "jackson");
    }

    @ParameterizedTest
    @EnumSource
    void isToldForWhatItIsOnOkHttp(Cancellation cancellation) throws Exception {
        isToldForWhatItIs(cancellation, "okhttp", "gson");
    }

    private void isToldForWhatItIs(Cancellation cancellation, String transport, String json) throws Exception {
        WatchedCall watched = new WatchedCall();
        CallEnd end;
        try (LoopbackServer server = new LoopbackServer();
                OpenAI client = OpenAIClient.builder()
                        .apiKey("sk-test")
                        .baseUrl(server.url())
                        .transport(transport)
                        .json(json)
                        .observer(new BrokenObserver())
                        .observer(OpenTelemetryObserver.builder(recorded.openTelemetry())
                                .captureContent(true)
                                .build())
                        .observer(new BrokenObserver())
                        .observer(watched)
                        .build()) {
            end = cancellation.perform(client, server, watched);
        }

        assertThat(end.outcome()).isInstanceOf(cancellation.outcome());
        List<SpanData> spans = recorded.spans(2);
        boolean failed = end.outcome() instanceof CallOutcome.Failed;
        assertThat(spans)
                .extracting(span -> span.getStatus().getStatusCode())
                .containsOnly(failed ? StatusCode.ERROR : StatusCode.UNSET);
        Attributes call = spans.get(0).getAttributes();
        assertOutcome(end.outcome(), call);
        boolean succeeded = end.outcome() instanceof CallOutcome.Succeeded;
        boolean begun = AFTER_AN_EVENT.contains(cancellation);
        assertThat(call.get(Attribute.RESPONSE_ID)).isEqualTo(begun ? "resp_1" : null);
        assertThat(call.get(Attribute.RESPONSE_FINISH_REASONS)).isEqualTo(succeeded ? List.of("stop") : null);
        assertThat(call.get(Attribute.USAGE_OUTPUT_TOKENS)).isEqualTo(succeeded ? 7L : null);
        assertThat(call.get(Attribute.RESPONSE_TIME_TO_FIRST_CHUNK) != null)
                .as("has a time to the first chunk")
                .isEqualTo(begun);
        Attributes attempt = spans.get(1).getAttributes();
        assertThat(attempt.get(Attribute.HTTP_RESPONSE_STATUS_CODE))
                .isEqualTo(end.response().map(head -> (long) head.status()).orElse(null));
        assertThat(attempt.get(Attribute.ERROR_TYPE) != null)
                .as("the attempt has an error")
                .isEqualTo(failed);

        Map<String, MetricData> metrics = recorded.metrics();
        assertThat(metrics.containsKey(Instruments.TOKEN_USAGE))
                .as("tokens are measured")
                .isEqualTo(succeeded);
        HistogramPointData duration = Objects.requireNonNull(metrics.get(Instruments.DURATION))
                .getHistogramData()
                .getPoints()
                .iterator()
                .next();
        assertThat(duration.getCount()).isEqualTo(1);
        assertOutcome(end.outcome(), duration.getAttributes());
    }

    private static void assertOutcome(CallOutcome outcome, Attributes attributes) {
        @Nullable
        String error = outcome instanceof CallOutcome.Failed ? CallInterruptedException.class.getName() : null;
        assertThat(attributes.get(Attribute.ERROR_TYPE)).isEqualTo(error);
        assertThat(attributes.get(Attribute.CANCELED)).isEqualTo(outcome instanceof CallOutcome.Canceled ? true : null);
    }
}
