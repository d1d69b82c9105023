package io.openaisdk.micrometer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tck.observe.CallObserverSuite;

class MicrometerObserverRulesTest extends CallObserverSuite {

    @Override
    protected CallObserver observer() {
        return MicrometerObserver.create(new SimpleMeterRegistry());
    }
}
