package io.openaisdk.micrometer;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tck.observe.CallObserverSuite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class MicrometerObserverRulesTest extends CallObserverSuite {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Override
    protected CallObserver observer() {
        return MicrometerObserver.create(registry);
    }

    @Override
    protected Optional<List<Class<? extends CallOutcome>>> outcomesReportedBy(CallObserver observer) {
        List<Class<? extends CallOutcome>> outcomes = new ArrayList<>();
        for (Timer calls : registry.find("openai.calls").timers()) {
            outcomes.addAll(Collections.nCopies(
                    Math.toIntExact(calls.count()),
                    outcome(String.valueOf(calls.getId().getTag("outcome")))));
        }
        return Optional.of(outcomes);
    }

    private static Class<? extends CallOutcome> outcome(String tag) {
        return switch (tag) {
            case "SUCCESS" -> CallOutcome.Succeeded.class;
            case "CANCELED" -> CallOutcome.Canceled.class;
            case "CLIENT_ERROR", "SERVER_ERROR", "UNKNOWN" -> CallOutcome.Failed.class;
            default -> throw new AssertionError(tag);
        };
    }
}
