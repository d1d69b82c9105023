package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tck.observe.CallObserverSuite;
import org.slf4j.event.Level;

class LoggingObserverRulesTest extends CallObserverSuite {

    @Override
    protected CallObserver observer() {
        return new LoggingObserver(Level.INFO, true, 100, Redaction.KEYS);
    }
}
