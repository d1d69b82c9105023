package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tck.observe.CallObserverSuite;
import java.util.Optional;

class LoggingObserverRulesTest extends CallObserverSuite {

    @Override
    protected CallObserver observer() {
        return LoggingObserver.forLevel(Optional.of("info")).orElseThrow();
    }
}
