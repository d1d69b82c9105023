package io.openaisdk.opentelemetry;

import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tck.observe.CallObserverSuite;
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

    @AfterEach
    void close() {
        recorded.close();
    }
}
