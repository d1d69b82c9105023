package io.openaisdk.opentelemetry;

import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tck.observe.CallObserverSuite;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The rules for observers, with an OpenTelemetry that records everything. */
class ObserverRulesTest extends CallObserverSuite {

    private final Recorded recorded = new Recorded();

    @Override
    protected CallObserver observer() {
        return OpenTelemetryObserver.builder(recorded.openTelemetry())
                .captureContent(true)
                .build();
    }

    @Override
    protected Optional<List<Class<? extends CallOutcome>>> outcomesReportedBy(CallObserver observer) {
        List<Class<? extends CallOutcome>> outcomes = new ArrayList<>();
        for (SpanData span : recorded.ended()) {
            if (!span.getParentSpanContext().isValid()) {
                outcomes.add(outcome(span));
            }
        }
        return Optional.of(outcomes);
    }

    private static Class<? extends CallOutcome> outcome(SpanData call) {
        if (call.getStatus().getStatusCode() == StatusCode.ERROR) {
            return CallOutcome.Failed.class;
        }
        return call.getAttributes().get(Attribute.CANCELED) == null
                ? CallOutcome.Succeeded.class
                : CallOutcome.Canceled.class;
    }

    @AfterEach
    void close() {
        recorded.close();
    }
}
