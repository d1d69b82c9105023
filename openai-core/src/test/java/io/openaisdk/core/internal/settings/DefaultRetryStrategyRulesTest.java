package io.openaisdk.core.internal.settings;

import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tck.retry.RetryStrategySuite;
import java.time.Duration;

class DefaultRetryStrategyRulesTest extends RetryStrategySuite {

    @Override
    protected RetryStrategy strategy() {
        return new DefaultRetryStrategy(2, Duration.ofMinutes(2), () -> 0.5);
    }
}
